"""Who says what in one or two sentences: kind, speaker mention and content, cue, source and relay."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

import minewire

EXTRACTOR = minewire.Extractor()


class Said(NamedTuple):
    kind: str
    speaker: str | None
    content: str
    source: str | None = None
    via: str | None = None


def said(text: str) -> list[Said]:
    record = EXTRACTOR.extract(text)
    names = {speaker.id: speaker.name for speaker in record.speakers}
    return [
        Said(
            statement.kind,
            statement.speaker_mention.text if statement.speaker_mention else None,
            statement.text,
            names.get(statement.source or ""),
            statement.via,
        )
        for statement in record.statements
    ]


D, R, M = "direct", "indirect", "mixed"
CASES: dict[str, tuple[str, list[Said]]] = {
    "reports that somebody would not confirm, and those that somebody does confirm": (
        "The mayor would neither confirm nor deny press reports that 40 fields were mined. He refused to confirm local "
        "media claims that a boy had died. The police confirmed witness reports that a cow had died.",
        [Said(R, "The police", "a cow had died")],
    ),
    "a device that people come upon, and what is told of one": (
        "A family digging a pond reported a bomb lying in the mud. Two herders reported a mine beside the path. The "
        "army reported a mine explosion near Aran.",
        [Said(R, "The army", "a mine explosion near Aran")],
    ),
    "a clause that only tells of the statement": (
        "Two men died, the force said in a statement that rejected rebel claims. The army said in a statement that "
        "mines were left.",
        [Said(R, "the force", "Two men died"), Said(R, "The army", "mines were left")],
    ),
    "a call in quote marks behind a report": (
        'The director regretted that nobody had come, and called on donors "to pay at last".',
        [Said(R, "The director", "nobody had come"), Said(D, "The director", "to pay at last")],
    ),
    "figures that somebody sets out": (
        "Aran's own figures were set out by Omar Noor, head of the agency: 40 fields cleared, 12 of them by hand.",
        [Said(R, "Omar Noor", "40 fields cleared, 12 of them by hand")],
    ),
    "the quotation of a headline is his who says it below": (
        'Last field at Jamba cleared: "Tomorrow I plant beans"\n\nThe last mines were lifted in May.\n\n'
        '"Tomorrow I plant beans," said Leo Marsh, a farmer.',
        [Said(D, "Leo Marsh", "Tomorrow I plant beans"), Said(D, "Leo Marsh", "Tomorrow I plant beans")],
    ),
    "the quotation of a headline that nobody says below": (
        'Mines still kill in Aran: "Nobody told us"\n\nThe agency said that 40 fields were mined.',
        [Said(D, None, "Nobody told us"), Said(R, "The agency", "40 fields were mined")],
    ),
    "what a number is beside another": (
        "UNMAS gave a far higher number, 300 mines, for the same month.",
        [Said(R, "UNMAS", "300 mines, for the same month")],
    ),
    "what somebody has since said, and does not know": (
        "The trust has since confirmed that two men died. Four cows died, Roe said, though she could not say how.",
        [Said(R, "The trust", "two men died"), Said(R, "Roe", "Four cows died")],
    ),
    "who says mass or observes silence, and what reveals itself, says nothing": (
        "The priest said mass for the dead. All rose, observing a minute of silence. The hills of Jamba have revealed "
        "themselves to be mined. The priest said no mass was held.",
        [Said(R, "The priest", "no mass was held")],
    ),
    "an office with its matters and the name before a colon": (
        'The commander of the engineer battalion, Lt Col Anna Wirth: "We work at night."',
        [Said(D, "Anna Wirth", "We work at night")],
    ),
    "what answers a question is said, not the question": (
        'Ana Roe explained why: "By then the rain had come." The mayor told us how they did it: "By boat."',
        [Said(D, "Ana Roe", "By then the rain had come"), Said(D, "The mayor", "By boat")],
    ),
    "a claim that others dispute, and what they say": (
        "The army said nine rebels had died, a figure denied by the rebels, who say that nobody was hurt.",
        [Said(R, "The army", "nine rebels had died"), Said(R, "who", "nobody was hurt")],
    ),
    "the words of an elder without a name, in a paragraph of their own": (
        "Police said nothing, but one local village elder, who asked not to be named, told AFP the hole was small.\n\n"
        "“Some say it was a shell.”",
        [
            Said(R, "one local village elder, who asked not to be named", "the hole was small", via="AFP"),
            Said(D, "one local village elder, who asked not to be named", "Some say it was a shell", via="AFP"),
        ],
    ),
    "the credit of a picture": (
        "Nine fields were cleared in Aran (Photo: UNICEF)\n\nUNICEF said that two more are mined.",
        [Said(R, "UNICEF", "two more are mined")],
    ),
    "somebody who joins in": (
        '"We lost six cows," his wife Oksana chimes in.',
        [Said(D, "Oksana", "We lost six cows")],
    ),
    "who says something meanwhile, behind 'with', where else the subject would go on": (
        "The bridge stays shut, with engineers warning that more shells lie under it. Both towns denied hiding shells "
        'in their cellars, with one mayor telling Radio Aran that "it was never done here."',
        [
            Said(R, "engineers", "more shells lie under it"),
            Said(R, "Both towns", "hiding shells in their cellars"),
            Said(D, "one mayor", "it was never done here", via="Radio Aran"),
        ],
    ),
    "what a paper could not check, but what somebody does not know himself": (
        "Herders claimed the shell was new, but our reporter could not independently verify this.\n\nThe rebels said "
        "nine men had died, but Reuters was not able to confirm that.\n\nThe rebels said two roads were mined; the "
        "claim could not be verified.\n\nThe chief said two men had died, but the doctors could not confirm why.",
        [
            Said(R, "Herders", "the shell was new"),
            Said(R, "The rebels", "nine men had died"),
            Said(R, "The rebels", "two roads were mined"),
            Said(R, "The chief", "two men had died, but the doctors could not confirm why"),
        ],
    ),
    "a participle right behind the verb of what stands before": (
        "Sandbags were being brought, the officer said adding nobody was hurt.",
        [Said(R, "the officer", "Sandbags were being brought"), Said(R, "the officer", "nobody was hurt")],
    ),
    "that is according to somebody, with the verb cut short": (
        "Two herders were hurt in Aran. That's according to the civil administration, Ukrinform reports.",
        [Said(R, "the civil administration", "Two herders were hurt in Aran", via="Ukrinform")],
    ),
    "quotations whose opening or closing mark was lost": (
        "As we told you, the maps went out in May,” the ministry said. “Later we drew new ones.”\n\n“The shells lay "
        "in the barn. They were old, the mayor, Ana Roe, told Radio Aran. Nobody was hurt.\n\nIt "
        "rains.\n\nTwo of them had no fuse,' said Omar Noor.",
        [
            Said(D, "the ministry", "As we told you, the maps went out in May"),
            Said(D, "the ministry", "Later we drew new ones"),
            Said(D, "Ana Roe", "The shells lay in the barn. They were old", via="Radio Aran"),
            Said(D, "Omar Noor", "Two of them had no fuse"),
        ],
    ),
    "a line that tells the source of what is quoted below it, without where it was posted": (
        "A cart hit a mine in Aran.\n\nSource: Omar Noor, head of the Aran administration, on Telegram\n\nQuote: “The "
        "driver is 50.”\n\nDetails: The road is closed.\n\nQuote from the mayor: “Do not go there now.”",
        [Said(D, "Omar Noor", "The driver is 50"), Said(D, "the mayor", "Do not go there now")],
    ),
    "whom an outlet cites in such a line": (
        "Source: Suspilne, citing Mayor Ana Roe\n\nQuote: “The driver is 50.”",
        [Said(D, "Ana Roe", "The driver is 50", via="Suspilne")],
    ),
    "ministers of two countries, and of what": (
        "The ministers of defence of Norway and Sweden said that nobody was hurt.",
        [Said(R, "The ministers of defence of Norway and Sweden", "nobody was hurt")],
    ),
    "the words of a person below the report of what he says, no body's": (
        'Many fear for their herds, said a shepherd who would not be named.\n\n"We do not go up there any more."\n\n'
        'Two roads are closed, the police said.\n\n"It will take us a week to open both of them again."',
        [
            Said(R, "a shepherd", "Many fear for their herds"),
            Said(D, "a shepherd", "We do not go up there any more"),
            Said(R, "the police", "Two roads are closed"),
            Said(D, None, "It will take us a week to open both of them again"),
        ],
    ),
    "what adds up, and what goes by an agreement": (
        "Victims have added up to 900 since May, according to the agency. That meant a call to the squad, as per an "
        "old agreement between the towns.",
        [Said(R, "the agency", "Victims have added up to 900 since May")],
    ),
    "who says in the tail what another one asks for": (
        "Norland again urges its partners to send the maps, Foreign Minister Ana Roe said on Friday, Aran Today "
        "reports.\n\nThe council asked drivers not to stop, and the mayor said that nine of them did.",
        [
            Said(R, "Ana Roe", "Norland again urges its partners to send the maps", via="Aran Today"),
            Said(R, "The council", "not to stop"),
            Said(R, "the mayor", "nine of them did"),
        ],
    ),
    "a title in quote marks before a report": (
        'In her book "The Field", Ana Roe says she lost a leg there. In an interview on "Dawn," the mayor said that '
        'the road was "wide open". Briefing us on the study "Steps", he said that it was late.',
        [
            Said(R, "Ana Roe", "she lost a leg there"),
            Said(M, "the mayor", 'the road was "wide open"'),
            Said(R, "he", "it was late"),
        ],
    ),
    "what 'according to' in front leaves of its sentence is said": (
        "According to Mayor Omar Noor, a man found a grenade. According to the chief, a deminer stepped on a mine. "
        "According to Ana Roe, a deminer, a boy fell ill.",
        [
            Said(R, "Omar Noor", "a man found a grenade"),
            Said(R, "the chief", "a deminer stepped on a mine"),
            Said(R, "Ana Roe", "a boy fell ill"),
        ],
    ),
    "what a speaker did besides, and a list that something is added to": (
        "Ana Roe noted that 22 shells had been destroyed, but also described the troubles of her crews, among them "
        "rain. Leo Marsh noted that the mine had killed two cows, but also destroyed a cart. The Mine Watch has added "
        "Norland to its list of makers, Omar Noor said on Friday.",
        [
            Said(R, "Ana Roe", "22 shells had been destroyed"),
            Said(R, "Leo Marsh", "the mine had killed two cows, but also destroyed a cart"),
            Said(R, "Omar Noor", "The Mine Watch has added Norland to its list of makers"),
        ],
    ),
    "a campaign that somebody refers to is no source": (
        'Referring to the "Walk Safe" march, which brought in shoes, Ms. Roe noted that the mayor had come.',
        [Said(R, "Roe", "the mayor had come")],
    ),
    "a day between an inverted verb and who speaks": (
        "Nine fields were cleared in Moxico, said on Monday the head of the Mine Agency (AMA), Ana Roe. Two roads are "
        "open, informed on Friday the governor, Omar Noor.",
        [
            Said(R, "Ana Roe", "Nine fields were cleared in Moxico"),
            Said(R, "Omar Noor", "Two roads are open"),
        ],
    ),
    "an office behind the acronym of its body, one that mentioned something": (
        "The director of the Mine Action Centre (MAC) branch, Colonel Omar Noor, said two roads were mined. Two fields "
        "were cleared, the ministry's press office mentioned in a statement.",
        [
            Said(R, "Omar Noor", "two roads were mined"),
            Said(R, "the ministry's press office", "Two fields were cleared"),
        ],
    ),
    "a doctor who has admitted so many has taken them in": (
        "A surgeon at the clinic in Barda said that she had admitted four wounded, one of them a boy.",
        [Said(R, "A surgeon at the clinic in Barda", "she had admitted four wounded, one of them a boy")],
    ),
    "an office that begins like a participle": (
        '"We go on," said the managing director of the Lotus Fund, Ana Roe. The road is closed, said the acting mayor, '
        "Omar Noor.",
        [
            Said(D, "Ana Roe", "We go on"),
            Said(R, "Omar Noor", "The road is closed"),
        ],
    ),
    "a region before an office and its name is where it was": (
        "A herdsman lost a foot near Dashli, Barda Region, the head of the local council, Ana Roe, wrote on Facebook.",
        [Said(R, "Ana Roe", "A herdsman lost a foot near Dashli, Barda Region")],
    ),
    "who passes on what others say and is no outlet": (
        "Omar Noor spoke. He quoted the Rescue Service as saying that two wells were mined. The deputy governor quoted "
        "the ministry as saying that the road was closed. Reuters quoted the mayor as saying that it was open.",
        [
            Said(R, "He", "two wells were mined", source="Rescue Service"),
            Said(R, "The deputy governor", "the road was closed", source="ministry"),
            Said(R, "the mayor", "it was open", via="Reuters"),
        ],
    ),
    "attention that is drawn to something says it": (
        "The chairman brought to the attention of the guests that 14 wells were mined. She also drew attention that "
        "the maps were wrong. The fair drew attention.",
        [Said(R, "The chairman", "14 wells were mined"), Said(R, "She", "the maps were wrong")],
    ),
    "a body is asked to do something": (
        "Rahim Gul, an elder, asked the army to collect the shells. Ana Roe, who asked the council to show her the "
        "map, left. He asked his uncle to wait.",
        [Said(R, "Rahim Gul", "to collect the shells")],
    ),
    "the name of an event is nothing said": (
        'Two wells were cleared, Omar Noor told the forum "Life after Mines", which opened on Monday.',
        [Said(R, "Omar Noor", "Two wells were cleared")],
    ),
    "whom a headline says to be told something only hears it": (
        "Road will take years, donors told in Juba\n\nJUBA. Two wells were cleared, Omar Noor told donors.",
        [Said(R, "Omar Noor", "Two wells were cleared")],
    ),
    "what the writer lets us recall is said by nobody": (
        "Let us recall that two wells were mined in May. Let us also note that the road is closed.",
        [],
    ),
    "the title of a yearbook before whose it is": (
        'Two wells were mined, according to "Well Facts", the yearbook of the Lotus Fund.',
        [Said(R, "the yearbook of the Lotus Fund", "Two wells were mined")],
    ),
    "an estimate that is called a first one, an assessment": (
        "By the ministry's preliminary assessment, 40 wells are mined.",
        [Said(R, "the ministry", "40 wells are mined")],
    ),
    "another figure behind a comma": (
        "The Rescue Service gives a higher figure for the county, 45 killed since April.",
        [Said(R, "The Rescue Service", "45 killed since April")],
    ),
    "an apposition that no comma closes": (
        "Vusal Musayev, the head of the agency said the road is safe. Unlike Elnur Aliyev, the mayor said it is not.",
        [
            Said(R, "Vusal Musayev", "the road is safe"),
            Said(R, "the mayor", "it is not"),
        ],
    ),
    "two bodies told by their fields speak together": (
        "The health ministry and the demining agency said that a mine exploded. Two men were hurt, the regional clinic "
        "and the police said. They asked the interior ministry and she said no.",
        [
            Said(R, "The health ministry and the demining agency", "a mine exploded"),
            Said(R, "the regional clinic and the police", "Two men were hurt"),
        ],
    ),
    "participles joined before a noun are nobody who confirms": (
        "Suspected and confirmed areas cover 12 hectares, Ana Roe said.",
        [Said(R, "Ana Roe", "Suspected and confirmed areas cover 12 hectares")],
    ),
    "what is confirmed as something is not said": (
        "Crews confirmed 12 hectares of this as hazardous area, according to Ana Roe.",
        [Said(R, "Ana Roe", "Crews confirmed 12 hectares of this as hazardous area")],
    ),
    "as somebody said on a day": (
        "As police said on Monday, 300 hectares remain contaminated.",
        [Said(R, "police", "300 hectares remain contaminated")],
    ),
    "to declare something is not to say it": (
        "The High Commissioner has declared 522 towns free, confirming 61 areas as cleared, officials said on Friday.",
        [Said(R, "officials", "The High Commissioner has declared 522 towns free, confirming 61 areas as cleared")],
    ),
    "by whose count, what is claimed to have been done, and of how many somebody speaks": (
        "By MAG's own tally, mines hurt 31 people there. Open Paths, the oldest group, for its part reports having "
        "cleared two fields. The mayor of Aran, Ana Roe, spoke of 25 shells that were found. The Village Doctors stood "
        "by their own figure: 14 dead, six hurt. According to a list kept by the Aran Monitor, six people died.",
        [
            Said(R, "MAG", "mines hurt 31 people there"),
            Said(R, "Open Paths, the oldest group", "having cleared two fields"),
            Said(R, "Ana Roe", "25 shells that were found"),
            Said(R, "The Village Doctors", "14 dead, six hurt"),
            Said(R, "a list kept by the Aran Monitor", "six people died"),
        ],
    ),
    "an infinitive that opens no adverbial": (
        'To get there it needs two years, Ana Roe said, "and rain that stops".',
        [Said(M, "Ana Roe", 'To get there it needs two years, Ana Roe said, "and rain that stops"')],
    ),
    "what is promised to somebody, and clauses round a report": (
        "A clinic, which the city promised Aran in May, is shut. The boy, she said after a pause, will live. It is "
        "land in which, experts say, up to 40 mines are left. The road is mined, the council said, urging drivers to "
        "wait a day. A boy was hit in the arm, it went on.",
        [
            Said(R, "she", "The boy, she said after a pause, will live"),
            Said(R, "experts", "up to 40 mines are left"),
            Said(R, "the council", "The road is mined"),
            Said(R, "the council", "to wait a day"),
            Said(R, "it", "A boy was hit in the arm"),
        ],
    ),
    "whom an outlet quotes behind what is said, who is quoted by one, and what is denied without that": (
        "Two men died, Aran Radio quoted a doctor as saying on Sunday. Officials quoted by the Herald say that it was "
        "dark. The general denied his men were there. The mayor promised on Friday that it would end. Six mines were "
        "left, an officer said, refusing to be named.",
        [
            Said(R, "a doctor", "Two men died", via="Aran Radio"),
            Said(R, "Officials", "it was dark", via="the Herald"),
            Said(R, "The general", "his men were there"),
            Said(R, "The mayor", "it would end"),
            Said(R, "an officer", "Six mines were left"),
        ],
    ),
    "a name behind an office, a clause that opens with since, and who reports at the end": (
        "Speaking to us, the village head, Omar Noor, said the house belonged to his cousin. Since May the town has "
        "lost five men, the mayor said at the grave. The water moves the mines, local partners report. The chamber "
        "puts losses to the floods at 40 hectares.",
        [
            Said(R, "Omar Noor", "the house belonged to his cousin"),
            Said(R, "the mayor", "Since May the town has lost five men"),
            Said(R, "local partners", "The water moves the mines"),
            Said(R, "The chamber", "losses to the floods at 40 hectares"),
        ],
    ),
    "what a body calculated, a paper learned, and a land as a whole": (
        "Storms killed 40 sailors, the Harbour Board calculated in May. A boat sank, Aran Post learned from the Port "
        "Office. For the coast as a whole the board says rain is near.",
        [
            Said(R, "the Harbour Board", "Storms killed 40 sailors"),
            Said(R, "the Port Office", "A boat sank", via="Aran Post"),
            Said(R, "the board", "rain is near"),
        ],
    ),
    "a that behind an inserted report, semicolons, and sources in a relative clause": (
        "There is no proof, the mayor insists, that the mines are ours. The group says its rats found 40 mines; each "
        "rat, it adds, costs a lot. They asked for a survey, which according to Noor would cost more.",
        [
            Said(R, "the mayor", "There is no proof, the mayor insists, that the mines are ours"),
            Said(R, "The group", "its rats found 40 mines"),
            Said(R, "it", "each rat, it adds, costs a lot"),
            Said(R, "Noor", "which according to Noor would cost more"),
        ],
    ),
    "a fact set beside the other is said too, unless somebody else gives it": (
        "The centre said 40 fields were open, while 12 had been closed. According to the mayor, two men were hurt, "
        "while a third died, the police said. Nine huts burned, he said, while a doctor put the loss at 4 million.",
        [
            Said(R, "The centre", "40 fields were open, while 12 had been closed"),
            Said(R, "the mayor", "two men were hurt"),
            Said(R, "the police", "a third died"),
            Said(R, "he", "Nine huts burned"),
            Said(R, "a doctor", "the loss at 4 million"),
        ],
    ),
    "a second figure behind its source, and a comment, which nobody makes": (
        "Some 600 sailors are missing, according to a monitor, the Association for Lost Sailors, and 30 have drowned. "
        "Two boats sank, according to the navy, and the port has to open again.",
        [
            Said(
                R,
                "a monitor, the Association for Lost Sailors",
                "Some 600 sailors are missing, according to a monitor, the Association for Lost Sailors, and 30 have "
                "drowned",
            ),
            Said(R, "the navy", "Two boats sank"),
        ],
    ),
    "harm that is reported says nothing": ("Lorry hits mine near Gazakh, casualties reported.", []),
    "teams that survey are no writing": (
        "The road was opened because our survey teams found no evidence of mines.",
        [],
    ),
    "a source in the middle of a sum": (
        "They found 40 mines, according to Colonel Noor: 12 in Aran and 28 in Moru.",
        [Said(R, "Noor", "They found 40 mines, according to Colonel Noor: 12 in Aran and 28 in Moru")],
    ),
    "a subject with a relative clause inside its report": (
        "The road, says Ana Reyes, who leads the team, will be open by June.",
        [Said(R, "Ana Reyes", "The road, says Ana Reyes, who leads the team, will be open by June")],
    ),
    "what somebody denies": (
        "The army denied that it mined 40 fields, a day after a group said it did. The rebels deny laying mines there.",
        [
            Said(R, "The army", "it mined 40 fields"),
            Said(R, "The rebels", "laying mines there"),
        ],
    ),
    "figures of one's own, and cited ones": (
        "SAMA's own count is lower: 428 hurt and 72 dead. He cited figures from the ministry, under which 40 men died.",
        [
            Said(R, "SAMA's own count", "428 hurt and 72 dead"),
            Said(R, "He", "40 men died", "ministry"),
        ],
    ),
    "a writing in which it is noted": (
        "In the statement of ANAMA it is noted that two fields were searched.",
        [Said(R, "the statement of ANAMA", "two fields were searched")],
    ),
    "an adjunct before a verb with an object": (
        "Ana Reyes, in her turn, highlighted the role of women deminers.",
        [Said(R, "Ana Reyes", "the role of women deminers")],
    ),
    "what was noted was told to an outlet": (
        "It should be noted that two men were hurt. This was reported to Trend by the police.",
        [Said(R, "the police", "two men were hurt", via="Trend")],
    ),
    "what should be noted is the writer's": (
        "It should be noted that two men were hurt. Worth noting that mines last.",
        [],
    ),
    "a report that ends the sentence says the whole of it": (
        "ADEN-- Yemen reported 71 mine victims last year, up from 50 in 2022, said an official report on Friday.",
        [Said(R, "an official report", "Yemen reported 71 mine victims last year, up from 50 in 2022")],
    ),
    "a town and a colon before a report": (
        "Aden: Two men were hurt in a mine blast, officials said.",
        [Said(R, "officials", "Two men were hurt in a mine blast")],
    ),
    "those who were just told of": (
        "Officials in Aran confirmed the blast. According to them, two men were hurt.",
        [Said(R, "them", "two men were hurt")],
    ),
    "confirming is only an aside": (
        "The police chief of Aran, confirming the blast, said the boys had been playing with a shell.",
        [Said(R, "The police chief of Aran", "the boys had been playing with a shell")],
    ),
    "an office with capitals explains a name": (
        "According to Omar Noor, EOD Team Leader for the Halo Trust, the task will go on for days.",
        [Said(R, "Omar Noor", "the task will go on for days")],
    ),
    "a day with an apostrophe begins what is said": (
        "The police said Monday's blast had hurt two men.",
        [Said(R, "The police", "Monday's blast had hurt two men")],
    ),
    "a ministry of several matters, and a town with a dash on it": (
        "PHNOM PENH–Two men were hurt, according to the Ministry of Labour, Invalids and Social Affairs.",
        [Said(R, "the Ministry of Labour, Invalids and Social Affairs", "Two men were hurt")],
    ),
    "labels of paragraphs are nobody": (
        'A man was hurt, the police said.\n\nDetails: According to the police, he fell down.\n\nQuote: "He was lucky."',
        [
            Said(R, "the police", "A man was hurt"),
            Said(R, "the police", "he fell down"),
            Said(D, "the police", "He was lucky"),
        ],
    ),
    "a long apposition of a source in the tail": (
        "The curve is falling, according to Omar Noor, former director of the province's Department of Roads.",
        [
            Said(R, "Omar Noor", "The curve is falling"),
        ],
    ),
    "whom the police fined speaks of himself": (
        'Omar Noor said he cleared it alone. The police have fined him. "They fine me, then they come."',
        [Said(R, "Omar Noor", "he cleared it alone"), Said(D, "Omar Noor", "They fine me, then they come")],
    ),
    "the view of someone, and figures of one's own agency": (
        '"It is hard," in the view of Omar Noor. Quoting figures from his agency, he said that 40 people were hurt.',
        [Said(D, "Omar Noor", "It is hard"), Said(R, "he", "40 people were hurt")],
    ),
    "what was found out, and as was reported": (
        "It was found out that two men were hurt. A man was killed, as was reported earlier by Governor Omar Noor.",
        [Said(R, None, "two men were hurt"), Said(R, "Omar Noor", "A man was killed")],
    ),
    "a daily that is told": (
        "Omar Noor told the daily Herald he had walked there.",
        [Said(R, "Omar Noor", "he had walked there")],
    ),
    "as someone put it, and a dateline with an underscore": (
        'KABUL (Example Wire) _ The market is open now, the mayor said. As the deputy mayor, Omar Noor, put it, "the '
        'market is a real one".',
        [Said(R, "the mayor", "The market is open now"), Said(D, "Omar Noor", "the market is a real one")],
    ),
    "an outlet that learned from a body": (
        "A truck ran over a mine, AZERTAC learned from the Interior Ministry.",
        [Said(R, "the Interior Ministry", "A truck ran over a mine", via="AZERTAC")],
    ),
    "found behind what was found, a few words that are asked for, and what one does meanwhile": (
        'Two men were hurt, the monitor found. The mayor asked for "concrete promises". It takes four days, Omar Noor '
        "says, as he feeds a dog.",
        [Said(R, "the monitor", "Two men were hurt"), Said(R, "Omar Noor", "It takes four days")],
    ),
    "whom an outlet or a statement quotes": (
        '"Do not touch it," the statement quoted Omar Noor as saying. Reuters quoted the mayor as saying that the road '
        "was closed.",
        [Said(D, "Omar Noor", "Do not touch it"), Said(R, "the mayor", "the road was closed", via="Reuters")],
    ),
    "to answer the questions of someone is no report": ("Omar Noor, a nurse, answered questions of Report.", []),
    "an outlet that cites, before its verb, behind it, and behind what was said": (
        "Interfax, citing the ministry, said a shell was found. Reuters reported on Monday, citing the governor, that "
        "a mine was found. The KSV radio station reported that a bomb was found, citing the mayor.",
        [
            Said(R, "the ministry", "a shell was found", via="Interfax"),
            Said(R, "the governor", "a mine was found", via="Reuters"),
            Said(R, "the mayor", "a bomb was found", via="The KSV radio station"),
        ],
    ),
    "subject, verb, that": (
        "The envoy said on Tuesday that clearing the fields will take years.",
        [Said(R, "The envoy", "clearing the fields will take years")],
    ),
    "a letter ends a sentence before a word that opens one": (
        "Two of the roads are closed, the department said in a post on X. It gave no further details.",
        [Said(R, "the department", "Two of the roads are closed")],
    ),
    "a dateline with a colon is not said": (
        "GARDEZ, Afghanistan: Two of the roads are closed, police said.",
        [Said(R, "police", "Two of the roads are closed")],
    ),
    "without that": (
        "The envoy said two of the roads were closed.",
        [Said(R, "The envoy", "two of the roads were closed")],
    ),
    "quotation, subject, verb, quotation": (
        '"We wait," the mayor said. "We have waited long."',
        [Said(D, "the mayor", "We wait"), Said(D, "the mayor", "We have waited long")],
    ),
    "inversion with an apposition": (
        "“The road is open,” said Ana Reyes, deputy head of the agency.",
        [Said(D, "Ana Reyes", "The road is open")],
    ),
    "inversion of a reported clause": (
        "Eleven people were hurt by mines last year, said Ana Reyes, deputy head of the agency.",
        [Said(R, "Ana Reyes", "Eleven people were hurt by mines last year")],
    ),
    "cue behind a reported clause": (
        "The road is unsafe for trucks, officials said.",
        [Said(R, "officials", "The road is unsafe for trucks")],
    ),
    "cue inside a reported clause": (
        "The plan, she argued, would fail within a year.",
        [Said(R, "she", "The plan, she argued, would fail within a year")],
    ),
    "quotation cut by its cue": (
        '"The maps," he said, "were of no use to us."',
        [Said(D, "he", "The maps"), Said(D, "he", "were of no use to us")],
    ),
    "according to in front": (
        "According to the ministry, twelve people died.",
        [Said(R, "the ministry", "twelve people died")],
    ),
    "a body in front is not the person whom its report names first": (
        "According to the Prosecutor General's Office, Karim Noor, born in 1976, was hurt.",
        [Said(R, "the Prosecutor General's Office", "Karim Noor, born in 1976, was hurt")],
    ),
    "a report with a time in its name": (
        "Some 57 hectares were cleared, says SAMA's last annual report.",
        [Said(R, "SAMA's last annual report", "Some 57 hectares were cleared")],
    ),
    "a head of it is": (
        "According to the head of the office, Karim Noor, a man was hurt.",
        [Said(R, "Karim Noor", "a man was hurt")],
    ),
    "who claims lives says nothing": (
        "Six accidents happened, the data show, claiming two lives and leaving nine maimed.",
        [Said(R, "the data", "Six accidents happened, the data show, claiming two lives and leaving nine maimed")],
    ),
    "according to behind": (
        "Twelve people died, according to the ministry.",
        [Said(R, "the ministry", "Twelve people died")],
    ),
    "nobody's information": ("According to preliminary information, twelve people died.", []),
    "participle goes on": (
        "The area was dangerous, he said, adding that work had stopped.",
        [Said(R, "he", "The area was dangerous"), Said(R, "he", "work had stopped")],
    ),
    "addressee is not the speaker": (
        "The governor told the Daily Herald that the bridge was mined.",
        [Said(R, "The governor", "the bridge was mined", via="Daily Herald")],
    ),
    "outlet that is told relays": (
        "The governor told Reuters that the bridge was mined.",
        [Said(R, "The governor", "the bridge was mined", via="Reuters")],
    ),
    "outlet that reports relays": (
        "Two men were hurt, the police said, Trend reports.",
        [Said(R, "the police", "Two men were hurt", via="Trend")],
    ),
    "outlet that cites": (
        "Two men were hurt on Sunday, Trend reports, citing the Ministry of Defense.",
        [Said(R, "the Ministry of Defense", "Two men were hurt on Sunday", via="Trend")],
    ),
    "outlet alone is no statement": ("The agency has new dogs, Trend reports.", []),
    "outlet that was told": (
        "Two men were taken to hospital, APA was told at the Barda Police Department.",
        [Said(R, "the Barda Police Department", "Two men were taken to hospital", via="APA")],
    ),
    "nested source": (
        "Karimova added that according to the rescue service, 40 pupils had been hurt.",
        [Said(R, "Karimova", "according to the rescue service, 40 pupils had been hurt", "rescue service")],
    ),
    "mixed": (
        'The navy said it had sunk 12 boats, and that three "were lost".',
        [Said(M, "The navy", 'it had sunk 12 boats, and that three "were lost"')],
    ),
    "passive without a source": (
        "It was noted that the field had been checked.",
        [Said(R, None, "the field had been checked")],
    ),
    "refusal": ("The company declined to say how many were hurt.", []),
    "negation": ("She did not say how many teams there were.", []),
    "noun that looks like a verb": ("Two reports of mines came in, and the claims of others were false.", []),
    "passive participle": ("The plan was announced in May by others.", []),
    "scare quotes": ('The "petal" mine and the "Big Four" deal are known.', []),
    "title in marks": ('The book "Mines of the World" was sold out.', []),
    "colon": ('Reyes: "We wait for the maps."', [Said(D, "Reyes", "We wait for the maps")]),
    "relative clause": (
        "Reyes, who said the road was open, left the town.",
        [Said(R, "who", "the road was open")],
    ),
    "apposition with a relative clause": (
        "The service, which runs the dogs, said it had found nothing.",
        [Said(R, "The service, which runs the dogs", "it had found nothing")],
    ),
    "apposition whose noun has a relative clause": (
        "The Delta Trust, a charity that has cleared land there since 2017, said it had found nothing.",
        [Said(R, "The Delta Trust, a charity that has cleared land there since 2017", "it had found nothing")],
    ),
    "joint statement of a list": (
        "The mine was old, a joint statement by the Interior Ministry, the police and the agency said.",
        [Said(R, "a joint statement by the Interior Ministry, the police and the agency", "The mine was old")],
    ),
    "joint statement": (
        "The mine was old, the police, the army and the agency said in a joint statement.",
        [Said(R, "the police, the army and the agency", "The mine was old")],
    ),
    "urge": (
        "The agency urged residents to keep away from the fields.",
        [Said(R, "The agency", "to keep away from the fields")],
    ),
    "judgement in marks": (
        'He described the map as "late and incomplete".',
        [Said(D, "He", "late and incomplete")],
    ),
    "while-clause ends": (
        "While Reyes said the road was open, the army closed it.",
        [Said(R, "Reyes", "the road was open")],
    ),
    "second report on a level": (
        "Reyes said the road was open, but Smith said it was closed.",
        [Said(R, "Reyes", "the road was open"), Said(R, "Smith", "it was closed")],
    ),
    "dateline is not content": (
        "KABUL, Afghanistan (AP) — A shell killed four children, an official said Monday.",
        [Said(R, "an official", "A shell killed four children")],
    ),
    "floating quotation": (
        'Reyes was angry. "It was terrible for all of us."',
        [Said(D, "Reyes", "It was terrible for all of us")],
    ),
    "words in the paragraph below their cue": (
        'The school is shut.\n\nAna Reyes, its head in Aran, said:\n\n"Two boys were hurt here.\n\n"They are well."\n\n'
        'She added:\n\n"The work goes on."',
        [
            Said(D, "Ana Reyes", "Two boys were hurt here"),
            Said(D, "Ana Reyes", "They are well"),
            Said(D, "She", "The work goes on"),
        ],
    ),
    "an adverbial before a cue that ends in a colon": (
        'The school is shut.\n\nAsked about the field, Omar Roe replied:\n\n"It is full of mines."',
        [Said(D, "Omar Roe", "It is full of mines")],
    ),
    "a heading with a verb of speech is nobody's cue": (
        'The school is shut.\n\nWhat readers said:\n\n"It is full of mines, and nobody clears it."',
        [Said(D, None, "It is full of mines, and nobody clears it")],
    ),
    "one cue behind a quotation of three paragraphs": (
        'The mayor spoke.\n\n"Two men were hurt.\n\nThey are well.\n\nThe work goes on," the ministry said.',
        [
            Said(D, "the ministry", "Two men were hurt"),
            Said(D, "the ministry", "They are well"),
            Said(D, "the ministry", "The work goes on"),
        ],
    ),
    "a town before a colon is a dateline": (
        "Aran: Five men were hurt by a mine, the governor said.",
        [Said(R, "the governor", "Five men were hurt by a mine")],
    ),
    "an agency in brackets ends a dateline": (
        "Sanaa, May 24 (IANS) Three men were hurt by a mine, the governor said.",
        [Said(R, "the governor", "Three men were hurt by a mine")],
    ),
    "a place in an office opens no dateline": (
        "Yemen Human Rights Commissioner (Ombudsman) Ana Reyes said that mines go on to kill people.",
        [Said(R, "Ana Reyes", "mines go on to kill people")],
    ),
    "a slash ends a dateline": (
        "Harbour News/ On Saturday, a mine killed four people, a security source said.",
        [Said(R, "a security source", "On Saturday, a mine killed four people")],
    ),
    "a clause with an aside is no subject": (
        "Four people, including a child, were killed by a mine in Yemen, said local medics on Thursday, APA reports.",
        [Said(R, "local medics", "Four people, including a child, were killed by a mine in Yemen", via="APA")],
    ),
    "a name before an apposition that a bracket ends": (
        "Ana Reyes, head of the Aran Mine Action Centre (AMAC) told reporters that 12 mines were found.",
        [Said(R, "Ana Reyes", "12 mines were found")],
    ),
    "who is cited says the sentence before": (
        "Two mines were found. This was reported by Censor.NET with reference to the Emergency Service.",
        [Said(R, "the Emergency Service", "Two mines were found", via="Censor.NET")],
    ),
    "a medium is no part of who said this": (
        "Two mines were found. This was announced by the Emergency Service on Telegram.",
        [Said(R, "the Emergency Service", "Two mines were found")],
    ),
    "a year opens what is said": (
        "He added that last year's plan had been carried out.",
        [Said(R, "He", "last year's plan had been carried out")],
    ),
    "a source with which the text breaks off": (
        "Twelve mines were found, according to Omar Noor, assistant",
        [Said(R, "Omar Noor", "Twelve mines were found")],
    ),
    "medics with which the text breaks off": (
        "Twelve people were hurt, said local medics on",
        [Said(R, "local medics on", "Twelve people were hurt")],
    ),
    "what will be known is not said": ("After an inquiry it will be known exactly what it was.", []),
    "name behind a dash": (
        '"Mines do not know peace," — Ana Reyes, a teacher.',
        [Said(D, "Ana Reyes", "Mines do not know peace")],
    ),
    "list behind the cue": (
        "Teams found 29 items in May, the project said: 17 mines and 12 shells.",
        [Said(R, "the project", "Teams found 29 items in May, the project said: 17 mines and 12 shells")],
    ),
    "cause": (
        "The director attributed the rise to the opening of new farmland.",
        [Said(R, "The director", "the rise to the opening of new farmland")],
    ),
    "count that is put at a figure": (
        "The rescuers put the toll at six dead.",
        [Said(R, "The rescuers", "the toll at six dead")],
    ),
    "cited inside the subject": (
        "The mine authority, citing the Health Ministry, says 61 people were hurt.",
        [Said(R, "The mine authority", "61 people were hurt", "Health Ministry")],
    ),
    "any outlet in the tail": (
        "The road is closed, Mayor Ana Reyes told a conference on Thursday, Southern Wire reports.",
        [Said(R, "Ana Reyes", "The road is closed", via="Southern Wire")],
    ),
    "relay in the tail of a report": (
        "The governor said two men were killed, the Lowland Observer reported on Friday.",
        [Said(R, "The governor", "two men were killed", via="the Lowland Observer")],
    ),
    "another report is no relay": (
        "The mayor said the mines, which the Daily News described on Friday, were gone.",
        [Said(R, "The mayor", "the mines, which the Daily News described on Friday, were gone")],
    ),
    "whom an outlet cites in front of itself": (
        "Citing a security source, TASS said that 30 mines were found.",
        [Said(R, "a security source", "30 mines were found", via="TASS")],
    ),
    "inversion before a medium": (
        "“It was hard,” said demining adviser Ana Reyes in a video on her page.",
        [Said(D, "Ana Reyes", "It was hard")],
    ),
    "quoted by an agency before the verb": (
        "The mayor, quoted by the Lowland Agency, said 40 mines were cleared.",
        [Said(R, "The mayor", "40 mines were cleared", via="the Lowland Agency")],
    ),
    "two that both say": (
        "Mayor Ana Reyes and police chief Leo Marsh both said the road was open.",
        [Said(R, "Ana Reyes", "the road was open")],
    ),
    "adverbial and clause before a report with a time of its own": (
        "In 1998, a mine killed seven people, the army said at the time.",
        [Said(R, "the army", "In 1998, a mine killed seven people")],
    ),
    "name between commas before the verb that is no report": (
        "The governor, Leo Marsh, rejected the plan and said that the road was open.",
        [Said(R, "Leo Marsh", "the road was open")],
    ),
    "medium that was posted": (
        "The rebels, in a video posted on Telegram, denied it and claimed that one soldier was hurt.",
        [Said(R, "The rebels", "one soldier was hurt")],
    ),
    "source with a relative clause": (
        "According to Reyes, who leads the team, the road was open.",
        [Said(R, "Reyes", "the road was open")],
    ),
    "said this": (
        "Two men were hurt. The mayor, Leo Marsh, reported this on Telegram, according to Reuters.",
        [Said(R, "Leo Marsh", "Two men were hurt", via="Reuters")],
    ),
    "this was said by": (
        "Two men were hurt. This was announced by the head of the Mine Office (MO) Leo Marsh at a briefing.",
        [Said(R, "Leo Marsh", "Two men were hurt")],
    ),
    "that is according to": (
        '"We saw it." That is according to Leo Marsh.',
        [Said(D, "Leo Marsh", "We saw it")],
    ),
    "this was said in time, not by someone": ("Two men were hurt. This was reported at the start of the week.", []),
    "what this is part of is said": ("He said this in itself was wrong.", [Said(R, "He", "this in itself was wrong")]),
    "quoted by an outlet": (
        'The envoy was quoted by AFP as saying that "every step is a risk".',
        [Said(D, "The envoy", "every step is a risk", via="AFP")],
    ),
    "a conference that opened": (
        "The road is safe, Reyes said at a forum that opened in Baku on May 3.",
        [Said("indirect", "Reyes", "The road is safe")],
    ),
    "what is said at a conference that opened": (
        "Reyes told a forum that opened on May 3 that the road is safe.",
        [Said("indirect", "Reyes", "the road is safe")],
    ),
    "a change put down to something": (
        "Director Mr Reyes put the decline in accidents down to better signs.",
        [Said("indirect", "Reyes", "the decline in accidents down to better signs")],
    ),
    "a thing put down": (
        "The soldier put his rifle down to take a photograph.",
        [],
    ),
    "an accident blamed on something": (
        "The governor blamed the accident on missing maps.",
        [Said("indirect", "The governor", "the accident on missing maps")],
    ),
    "in the words of the last speaker": (
        "Ana Reyes said the field was open. In her words, the maps were wrong.",
        [Said("indirect", "Ana Reyes", "the field was open"), Said("indirect", None, "the maps were wrong")],
    ),
    "a sentence that goes on as a quotation": (
        'The fund, she explained, "will pay for legs".',
        [Said("mixed", "she", 'The fund, she explained, "will pay for legs"')],
    ),
    "a relative clause with a quotation": (
        'His words were repeated by the mayor, Leo Marsh, who said "no field is safe".',
        [Said("direct", "who", "no field is safe")],
    ),
    "two who are counted and one more": (
        "A bus hit a mine, two security sources and a doctor said.",
        [Said("indirect", "two security sources and a doctor", "A bus hit a mine")],
    ),
    "two clauses that a semicolon parts": (
        "Ten mines were blown up; nine were marked, the police said.",
        [Said("indirect", "the police", "Ten mines were blown up; nine were marked")],
    ),
    "a second clause behind a semicolon": (
        "Ten mines were blown up, Reyes noted; nine were marked.",
        [Said("indirect", "Reyes", "Ten mines were blown up, Reyes noted; nine were marked")],
    ),
    "two speakers and a semicolon": (
        "Ten mines were blown up, Reyes noted; nine were marked, said the police.",
        [Said("indirect", "Reyes", "Ten mines were blown up"), Said("indirect", "the police", "nine were marked")],
    ),
    "backticks": (
        "`We dig and dig,' said Ana Reyes. `That is all.'",
        [Said("direct", "Ana Reyes", "We dig and dig"), Said("direct", "Ana Reyes", "That is all")],
    ),
    "a quotation before the sentence that names its speaker": (
        '"It threw me out." Leo Marsh, 26, lives there. "I am well," he said.',
        [Said("direct", "he", "It threw me out"), Said("direct", "he", "I am well")],
    ),
    "a medium of one letter": (
        'The road is open, Reyes said on X. "Come," he wrote.',
        [Said("indirect", "Reyes", "The road is open"), Said("direct", "he", "Come")],
    ),
    "whose governor": (
        "He was in Aran, whose governor, Leo Marsh, said the region needs 60.",
        [Said("indirect", "Leo Marsh", "the region needs 60")],
    ),
    "what someone called something": ("The agency showed what it said was her confession.", []),
    "a passive that a body says": (
        "It has been found that the car hit a mine, the Mine Office said.",
        [Said("indirect", "the Mine Office", "It has been found that the car hit a mine")],
    ),
    "told by": (
        "The forum was told by the mayor, Leo Marsh, that the road was open.",
        [Said("indirect", "Leo Marsh", "the road was open")],
    ),
    "neither nor": ("Neither the army nor the police would say who had laid the mine.", []),
    "a number behind the addressee": (
        "Reyes told reporters 40 mines were left.",
        [Said("indirect", "Reyes", "40 mines were left")],
    ),
    "warned behind a clause": (
        "Many mines lie under the snow, warned Leo Marsh, who led the survey.",
        [Said("indirect", "Leo Marsh", "Many mines lie under the snow")],
    ),
    "a victim told behind the source": (
        "According to the Health Ministry, the wounded man, Leo Marsh, was taken to Aran.",
        [Said("indirect", "the Health Ministry", "the wounded man, Leo Marsh, was taken to Aran")],
    ),
    "a victim with a trade behind the source": (
        "According to the ministry, Leo Marsh, a nurse, died of wounds.",
        [Said("indirect", "the ministry", "Leo Marsh, a nurse, died of wounds")],
    ),
    "the name of a source behind its noun": (
        "According to the agency, Clear Path, six men died.",
        [Said("indirect", "the agency, Clear Path", "six men died")],
    ),
    "how somebody speaks": (
        "The field was mined, their sister, Ana Reyes, said, weeping.",
        [Said("indirect", "Ana Reyes", "The field was mined")],
    ),
    "a word repeated": (
        '"Three," he repeated.',
        [Said("direct", "he", "Three")],
    ),
    "a victim with an age and a verb behind it is nobody who speaks": (
        "The boy, 12, died on the spot, said the police chief of Aran, Leo Marsh. Koval, 41, who leads the team, said "
        "his friend lost a hand.",
        [
            Said("indirect", "Leo Marsh", "The boy, 12, died on the spot"),
            Said("indirect", "Koval", "his friend lost a hand"),
        ],
    ),
    "from where or for whom somebody speaks": (
        "My sons stepped on it, said Huda Salem, 41, from the village of Suna. Two boys were killed, said Leo Marsh, "
        "with the Halo Trust in Aran.",
        [
            Said("indirect", "Huda Salem", "My sons stepped on it"),
            Said("indirect", "Leo Marsh", "Two boys were killed"),
        ],
    ),
    "what somebody is accused of, and what is told as untrue": (
        "The ministry accused the rebels of laying 2,000 mines. Doctors blame mines for at least 30 deaths. The army "
        "rejects the suggestion that it laid them. The driver was accused of theft.",
        [
            Said("indirect", "The ministry", "the rebels of laying 2,000 mines"),
            Said("indirect", "Doctors", "mines for at least 30 deaths"),
            Said("indirect", "The army", "the suggestion that it laid them"),
        ],
    ),
    "figures that another has made known, and records": (
        "According to figures of the Mine Action Agency released by the Ministry of Defence, 61 mines were found. "
        "According to a report by the Halo Trust seen by AFP, 12 people died. Records of the district hospital list 23 "
        "mine victims for May.",
        [
            Said("indirect", "figures of the Mine Action Agency", "61 mines were found"),
            Said("indirect", "a report by the Halo Trust", "12 people died"),
            Said("indirect", "Records of the district hospital", "23 mine victims for May"),
        ],
    ),
    "what an outlet has learned, in a clause": (
        "APA learned from the Interior Ministry that a man had stepped on a mine.",
        [Said("indirect", "the Interior Ministry", "a man had stepped on a mine", via="APA")],
    ),
    "a body that a country owns goes on": (
        "Yemen's foreign ministry dismissed the report, saying that it left out half of the land.",
        [Said("indirect", "Yemen's foreign ministry", "it left out half of the land")],
    ),
    "a body with a matter of its own goes on": (
        "Sudan's mine action centre called the blast the worst of all, noting that four had died.",
        [Said("indirect", "Sudan's mine action centre", "four had died")],
    ),
    "what was done while something was said": (
        "The maps were drawn from memory, the service said Friday as it announced the gift, which it called a token.",
        [Said("indirect", "the service", "The maps were drawn from memory")],
    ),
    "a writing that puts a number at so many": (
        '"Clearance will take a decade," Kovalenko said in a letter that put the cost at 12 million dollars.',
        [
            Said("direct", "Kovalenko", "Clearance will take a decade"),
            Said("indirect", "Kovalenko", "the cost at 12 million dollars"),
        ],
    ),
    "a call on the public": (
        "The police asked residents not to touch the shell and to call 112.",
        [Said("indirect", "The police", "not to touch the shell and to call 112")],
    ),
    "what they are urged not to do": (
        "The two agencies urged herders not to touch unknown objects.",
        [Said("indirect", "The two agencies", "not to touch unknown objects")],
    ),
    "no call on the public": ("Reporters asked the minister to explain. Residents were asked to wait.", []),
    "the correspondent of an outlet was told": (
        '"There are signs all over," APA\'s Aran correspondent was told by a neighbour, Ana Roe.',
        [Said("direct", "Ana Roe", "There are signs all over", via="APA's Aran correspondent")],
    ),
    "an outlet that passes on what somebody else reported": (
        "According to APA, the Rescue Service noted that nine people had died.",
        [Said("indirect", "the Rescue Service", "nine people had died", via="APA")],
    ),
    "an outlet that tells it itself": (
        "According to Turan, nine people died on the road to Aran.",
        [Said("indirect", "Turan", "nine people died on the road to Aran")],
    ),
    "a report that was posted somewhere": (
        "Nine people died in Aran. This was reported by the Rescue Service via social media.",
        [Said("indirect", "the Rescue Service", "Nine people died in Aran")],
    ),
    "a cost that is put at a sum": (
        "The group put the cost of clearance at 40 million dollars.",
        [Said("indirect", "The group", "the cost of clearance at 40 million dollars")],
    ),
}


@pytest.mark.parametrize(("text", "wanted"), CASES.values(), ids=CASES.keys())
def test_statements(text: str, wanted: list[Said]) -> None:
    assert said(text) == wanted


INTERVIEW = """Report: Ms. Noor, how many teams are there?

K. Noor: There are 40 teams. We need more.

We also have 12 dogs.

Report: And who pays for them?

K. Noor: Our donors do. They pay every year."""


def test_interview_gives_one_statement_for_each_paragraph_of_an_answer() -> None:
    answers = [statement.content for statement in said(INTERVIEW)]
    assert answers == ["There are 40 teams. We need more", "We also have 12 dogs", "Our donors do. They pay every year"]


@pytest.mark.parametrize(
    ("source", "who"),
    [
        ("figures which the authority gave this paper", "authority"),
        ("a man who saw the blast", "man"),
        ("data that the ministry published on Monday", "ministry"),
        ("figures that Reuters has seen", "figures"),
    ],
)
def test_what_is_told_of_a_source_is_no_content(source: str, who: str) -> None:
    for text in (f"According to {source}, six mines were found.", f"Six mines were found, according to {source}."):
        [statement] = EXTRACTOR.extract(text).statements
        assert text[statement.start : statement.end].lower() == "six mines were found"
        assert [speaker.name for speaker in EXTRACTOR.extract(text).speakers] == [who]


def test_a_label_that_recurs_asks_and_a_headline_is_no_turn() -> None:
    turns = [("Is it far?", "It is far."), ("Are there dogs?", "We have 12."), ("Who pays?", "Our donors do.")]
    talk = "\n\n".join(f"Brdski glas: {question}\n\nNoor: {answer}" for question, answer in turns)
    found = said(f"Karim Noor: a field takes time\n\nKarim Noor has led the team since May.\n\n{talk}")
    assert [statement.content for statement in found] == [answer.rstrip(".") for _, answer in turns]


@pytest.mark.parametrize(
    ("tail", "kept"),
    [
        ("The province has 12 dogs.\n\nThis interview was shortened.", False),  # all answers before had one paragraph
        ("The dogs are old.\n\nAnd we need more of them.", True),
        ("Noor leads the centre in the capital.", False),
    ],
)
def test_what_follows_an_interview_is_no_answer(tail: str, kept: bool) -> None:
    answers = ["There are 40.", "Our donors do.", "No."]
    turns = [f"Report: Is it so?\n\nKarim Noor: {answer}" for answer in answers]
    assert (len(said("\n\n".join([*turns, tail]))) > len(answers)) == kept
    assert len(said(f"{INTERVIEW}\n\nNoor leads the centre in the capital.")) == len(said(INTERVIEW))
    assert len(said(f"{INTERVIEW}\n\nThe dogs are old.")) > len(said(INTERVIEW))


ASKED = [("Q: ", "A: "), ("Q.: ", "A.: "), ("Question: ", "Answer: "), ("– ", "– "), ("", "")]


@pytest.mark.parametrize(
    ("asks", "answers"), ASKED, ids=["letters", "letters and a stop", "words", "dashes", "nothing"]
)
def test_answers_without_a_name_are_of_whom_the_interview_is_with(asks: str, answers: str) -> None:
    turns = [("Are there dogs?", "We have 12 dogs."), ("Who pays?", "Our donors do."), ("Is it enough?", "No. I wait.")]
    talk = "\n\n".join(f"{asks}{question}\n\n{answers}{answer}" for question, answer in turns)
    top = 'INTERVIEW: "We need dogs"\n\nBy Ana Reyes\n\nKarim Noor, head of the dog school, spoke with the Herald.'
    record = EXTRACTOR.extract(f"{top}\n\n{talk}")
    assert [s.text for s in record.statements] == ["We need dogs", "We have 12 dogs", "Our donors do", "No. I wait"]
    assert [(s.name, s.role) for s in record.speakers] == [("Karim Noor", "head of the dog school")]
    assert {s.speaker for s in record.statements} == {"s1"}


def test_each_second_turn_behind_a_dash_is_an_answer() -> None:
    turns = ["How many of you are there?", "We are nine.", "Where do you sleep?", "In old tents.",
             "They say it is cold.", "I am used to it.", "And what do you lack?", "Dogs, I would say."]  # fmt: skip
    found = said("Ana Noor leads a team. We talked to her.\n\n" + "\n\n".join(f"- {turn}" for turn in turns))
    contents = [statement.content for statement in found]
    assert contents == ["We are nine", "In old tents", "I am used to it", "Dogs, I would say"]


def test_a_note_about_whom_an_interview_is_with_is_no_answer() -> None:
    asked = [
        "Q: Why?",
        "A: We wait and wait.",
        "We must all wait.",
        "Q: How long?",
        "A: We do not know.",
        "Q: And then?",
    ]
    turns = "\n\n".join(
        ["We met Ana Reyes, a medic.", *asked, "A: We go home then.", "Ana Reyes, 40, served in the navy."]
    )
    record = EXTRACTOR.extract(turns)
    assert [statement.text for statement in record.statements] == [
        "We wait and wait", "We must all wait", "We do not know", "We go home then",
    ]  # fmt: skip


def test_a_turn_may_tell_the_office_of_who_answers() -> None:
    text = (
        "Courier: What has been done?\n\nAna Roe, regional manager of the Mine Agency: We cleared 40 hectares.\n\n"
        "Courier: Was anybody hurt?\n\nRoe: Nobody was hurt."
    )
    assert said(text) == [Said(D, "Ana Roe", "We cleared 40 hectares"), Said(D, "Roe", "Nobody was hurt")]


BROADCAST = """CAROL STONE, CNN ANCHOR: The troops are settling in. Ben Marsh reports.

(BEGIN VIDEOTAPE)

BEN MARSH, CNN CORRESPONDENT (voice-over): Inch by inch, a sapper probes the dust.

MAJOR OMAR NOOR, NORLAND ARMY: Down here we have mines from many battles.

MARSH (on camera): They found more in a day than in six months.

(voice-over): Their job is safer now.

LT. LEO ROE, VICE PRESIDENT, CLEAR TRUST: I trust them.

ROE: (Through interpreter) We go on."""


def test_a_transcript_in_capitals_tells_name_office_and_employer() -> None:
    record = EXTRACTOR.extract(BROADCAST)
    names = {speaker.id: speaker.name for speaker in record.speakers}
    assert [(names[s.speaker or ""], s.text) for s in record.statements] == [
        ("CAROL STONE", "The troops are settling in. Ben Marsh reports"),
        ("Ben Marsh", "Inch by inch, a sapper probes the dust"),
        ("OMAR NOOR", "Down here we have mines from many battles"),
        ("Ben Marsh", "They found more in a day than in six months"),
        ("Ben Marsh", "Their job is safer now"),
        ("LEO ROE", "I trust them"),
        ("LEO ROE", "We go on"),
    ]
    assert [(s.role, s.organisation) for s in record.speakers] == [
        ("CNN ANCHOR", "CNN"),
        ("CNN CORRESPONDENT", "CNN"),
        ("MAJOR", "NORLAND ARMY"),
        ("VICE PRESIDENT", "CLEAR TRUST"),
    ]


def test_a_briefing_in_capitals_has_its_questions_and_its_speaker() -> None:
    turns = ["MR PRICE: We gave 40 million.", "QUESTION: When?", "MR PRICE: In May.", "QUESTION: Why?", "MR PRICE: No."]
    record = EXTRACTOR.extract("\n\n".join(turns))
    assert [s.text for s in record.statements] == ["We gave 40 million", "In May", "No."]
    assert [s.kind for s in record.speakers] == ["person"]


def test_two_turns_make_a_briefing_where_titles_stand_before_the_names() -> None:
    text = "MR NOOR: You will hear from Ana Lund.\n\nUNDER SECRETARY LUND: Thank you, Leo.\n\nWe paid for two roads."
    record = EXTRACTOR.extract(text)
    names = {speaker.id: speaker.name for speaker in record.speakers}
    assert [(names[s.speaker or ""], s.text) for s in record.statements] == [
        ("NOOR", "You will hear from Ana Lund"), ("Ana Lund", "Thank you, Leo"), ("Ana Lund", "We paid for two roads"),
    ]  # fmt: skip
    assert [s.role for s in record.speakers] == [None, "UNDER SECRETARY"]
    assert said("WHO: Mine experts\n\nWHERE: The town hall of Aran") == []


def test_questions_without_a_name_are_of_none_of_those_who_answer() -> None:
    text = (
        "ERIC: Donors pay for it.\n\nANNA: There are two kinds.\n\nDo you know the army?\n\nERIC: We do, says Eric "
        "Mbeki of our team.\n\nANNA: Not well.\n\nWhere is it worst?\n\nERIC: On the old roads."
    )
    record = EXTRACTOR.extract(text)
    assert [s.text for s in record.statements if s.text.startswith(("Do ", "Where"))] == []
    assert {speaker.kind for speaker in record.speakers} == {"person"}


DEBATE = """4. Mr. David Marsh

What help is she giving to clear mines?

The Under-Secretary of State for Aid (Mr. George Roe)

We were all glad when my right hon. Friend signed the treaty.

Mr. Marsh

My hon. Friend knows the danger. What plans has he?

Mr. Roe

I was glad to be there.

We spend much."""


def test_names_on_lines_of_their_own_open_the_turns_of_a_debate() -> None:
    record = EXTRACTOR.extract(DEBATE)
    names = {speaker.id: speaker.name for speaker in record.speakers}
    assert [(names[s.speaker or ""], s.text) for s in record.statements] == [
        ("David Marsh", "What help is she giving to clear mines"),
        ("George Roe", "We were all glad when my right hon. Friend signed the treaty"),
        ("David Marsh", "My hon. Friend knows the danger. What plans has he"),
        ("George Roe", "I was glad to be there"),
        ("George Roe", "We spend much"),
    ]
    assert record.speakers[1].role == "Under-Secretary of State for Aid"


def test_members_without_a_title_open_their_turns_where_others_have_one() -> None:
    text = DEBATE.replace("Mr. David Marsh", "Ana Lund (Aran North)").replace("Mr. Marsh", "Ana Lund")
    record = EXTRACTOR.extract(text.replace("mines?", "mines? [40217]"))
    names = {speaker.id: speaker.name for speaker in record.speakers}
    told = [(names[s.speaker or ""], s.text) for s in record.statements]
    assert told[0] == ("Ana Lund", "What help is she giving to clear mines")
    assert [name for name, _ in told] == ["Ana Lund", "George Roe", "Ana Lund", "George Roe", "George Roe"]


def test_a_page_about_a_staff_is_no_debate() -> None:
    page = ["Mr. Omar Noor", "Our head of section has been here since 1990.", "Mrs. Ana Lund", "Our medic.",
            "Dr. Ben Ray", "The teacher of the village.", "Mr. Omar Noor", "He likes dogs."]  # fmt: skip
    assert said("\n\n".join(page)) == []


def test_whom_an_answer_cites_is_its_source() -> None:
    text = INTERVIEW.replace("There are 40 teams.", "You can ask Operations. They told me 40 mines are left.")
    record = EXTRACTOR.extract(text)
    names = {speaker.id: speaker.name for speaker in record.speakers}
    assert [(names.get(c.speaker or ""), names.get(c.source or "")) for c in record.claims] == [
        ("K. Noor", "Operations")
    ]


def test_answers_of_an_announced_interview_need_no_first_person() -> None:
    text = "Ana Roe, head of the centre, spoke to our reporter.\n\n" + "\n\n".join(
        ("How many are left?", "Nobody knows. It may be a million.", "And the maps?", "The maps were wrong.") * 2
    )
    assert len([s for s in said(text) if s.kind == D]) == 4
    assert not said(text.replace("spoke to our reporter", "is tired"))


def test_a_department_that_an_answer_cites_is_of_the_body_asked() -> None:
    text = INTERVIEW.replace("There are 40 teams.", "You can ask Operations. They told me 40 mines are left.")
    record = EXTRACTOR.extract(f"Interview with Karima Noor, head of the Mine Action Agency\n\n{text}")
    assert [(s.name, s.organisation) for s in record.speakers] == [
        ("Karima Noor", "Mine Action Agency"), ("Operations", "Mine Action Agency"),
    ]  # fmt: skip


def test_initials_before_a_turn_are_the_name_told_before() -> None:
    text = (
        "Example News: How many teams are there?\n\nKarim Noor: There are 40.\n\n"
        "EN: Who pays for them?\n\nKN: Our donors do.\n\nEN: Is it enough?\n\nKN: No."
    )
    assert [speaker.name for speaker in EXTRACTOR.extract(text).speakers] == ["Karim Noor"]


CONTENTS = [
    ("The officer said that, under the plan, the men laid 12 mines.", ["under the plan, the men laid 12 mines"]),
    ("Lawyer Ana Roe, of the Aran Trust, said the ruling opens the way.", ["the ruling opens the way"]),
    ("Kabul puts the number of mine victims at 40.", ["the number of mine victims at 40"]),
    ("The DMA's accident reports for the month list four dead.", ["four dead"]),
    ("The minister told a year-end briefing that 40 fields were mined.", ["40 fields were mined"]),
    ("The mayor told the agency's annual meeting that the road was open.", ["the road was open"]),
    ("The minister asked operators to finish the fields at the dam.", ["to finish the fields at the dam"]),
    (
        'The road is open, Ana Roe said at the forum "Life After Mines" in Aran.',
        ["The road is open"],
    ),
    ("The road is open, Ana Roe told a forum on mines that opened in Aran.", ["The road is open"]),
    ("Ana Roe told reporters that the road was open.", ["the road was open"]),
    ("The right figure, according to Roe, is 5,800.", ["The right figure, according to Roe, is 5,800"]),
    (
        "In Aran, five guards died on Tuesday when their car burned, the ministry said in a statement read on radio.",
        ["In Aran, five guards died on Tuesday when their car burned"],
    ),
    ('Bus falls into river; "no mine", say police\n\nSix died.', ["no mine"]),
    ('Two died; "it was no mine," he said.', ["it was no mine"]),
    ('"No map of ours is whole": minister on the mines of Aran\n\nThe minister came.', ["No map of ours is whole"]),
    (
        'They were, according to its head, Ana Roe, "crackers".',
        ['They were, according to its head, Ana Roe, "crackers"'],
    ),
    # a date line that runs on
    ("Kabul, May 3 Two men were hurt, the mayor said on Friday.", ["Two men were hurt"]),
    (
        "In May the Otter Trust lifted 40 items, the mayor wrote in a note: 12 mines and 28 shells.",
        ["In May the Otter Trust lifted 40 items, the mayor wrote in a note: 12 mines and 28 shells"],
    ),
    ("In the first week of May, the mayor wrote in a note: 12 mines were lifted.", ["12 mines were lifted"]),
    (
        "The mayor cited data of the Rescue Service on accidents: since May nine have died.",
        ["since May nine have died"],
    ),
    ("The mayor voiced fears that the field held 40 mines.", ["the field held 40 mines"]),
    ("The mayor let it be known that nobody had marked the field.", ["nobody had marked the field"]),
    ("The mayor drew attention to the fact that nobody had marked the field.", ["nobody had marked the field"]),
    ("The mayor gave assurances that the field would be marked.", ["the field would be marked"]),
    ("Nobody had marked the field, in the mayor's words.", ["Nobody had marked the field"]),
    (
        'A paper had written that mines cover 8,500 hectares, "a fantasy" in the governor\'s words.',
        ["mines cover 8,500 hectares", "a fantasy"],
    ),
    ("The rebels claimed 13 soldiers had died in the minefield.", ["13 soldiers had died in the minefield"]),
    ("The army believes mines were laid on the road.", ["mines were laid on the road"]),
    ("The army warned there were 12 more mines on the road.", ["there were 12 more mines on the road"]),
    (
        "The removal of 2,860 mines by engineers at the port and beside the M5 road was announced by the ministry.",
        ["The removal of 2,860 mines by engineers at the port and beside the M5 road"],
    ),
    (
        "All the papers received to date, said Omar Noor, cover 90,000 mines.",
        ["All the papers received to date, said Omar Noor, cover 90,000 mines"],
    ),
    ("Most of the roads are open, said Omar Noor, programme manager.", ["Most of the roads are open"]),
    (
        "As the agency said, finds were made in two districts (Aran and Barda), Tartar, and Khojali.",
        ["finds were made in two districts (Aran and Barda), Tartar, and Khojali"],
    ),
    (
        "Since 1998 there have been 604 victims, Omar Noor recalled: 208 were killed and 396 hurt.",
        ["Since 1998 there have been 604 victims, Omar Noor recalled: 208 were killed and 396 hurt"],
    ),
    (
        "A man died on a mine. The information was released in a joint statement of the Roads Ministry.",
        ["A man died on a mine"],
    ),
    (
        "Two men were hurt in a blast, Lowland Courier learnt from the Ministry of Roads.",
        ["Two men were hurt in a blast"],
    ),
    ("The ministry noted the maps. It objected, however, that they showed only a part.", ["they showed only a part"]),
    (
        "The envoy said it had the maps, and demanded that the army hand over the rest.",
        ["it had the maps", "the army hand over the rest"],
    ),
    (
        "Omar Noor, the director, linked the increase to the return of families.",
        ["the increase to the return of families"],
    ),
    ("The agency's rough estimate is that 20,000 shells remain in the north.", ["20,000 shells remain in the north"]),
    (
        "The removal of 40 mines in the north was announced last week by the Roads Ministry.",
        ["The removal of 40 mines in the north"],
    ),
    (
        "A higher toll comes from the Aran mine centre: 511 victims, of whom 187 died.",
        ["511 victims, of whom 187 died"],
    ),
    (
        "The monitor blamed the rebels, who held the town until last November, for the mine.",
        ["the rebels, who held the town until last November, for the mine"],
    ),
    ("The envoy attributed the figures to the agency, which keeps a list.", []),
    ("Estimates say that the soil holds six million mines.", []),
    ("The police asked people who live near the border not to touch shells.", ["not to touch shells"]),
    (
        "Of the 40, six died, and 20 were hurt, said the monthly report for April of the Mine Action Authority (MAA).",
        ["Of the 40, six died, and 20 were hurt"],
    ),
    ("The Mirror wrote on Monday, citing the police, that two boys were hurt.", ["two boys were hurt"]),
    ("Figures released by the Halo Trust show that 40 people were killed.", ["40 people were killed"]),
    (
        "Two mines lay here, said Ana Roe, 58, whose brother was killed, and 20 goats lost, in the war.",
        ["Two mines lay here"],
    ),
    ("The field holds 2,100 mines, figures from its owner, Nura Metal, show.", ["The field holds 2,100 mines"]),
    (
        "Floods have claimed three lives, APA reports on Monday, referring to the Rescue Ministry.",
        ["Floods have claimed three lives"],
    ),
    (
        "One man was hurt, says joint information of the Interior Ministry and the Mine Board. According to the "
        "information, it took place in Aran.",
        ["One man was hurt", "it took place in Aran"],
    ),
    ("According to preliminary information, Omar Noor lost his left foot.", []),
    (
        "The army said six people were hurt, although eight were admitted according to a hospital in Aran.",
        ["six people were hurt", "eight were admitted"],
    ),
    (
        "The police said six men were hurt, but nine were brought in, according to doctors at the clinic.",
        ["six men were hurt", "but nine were brought in"],
    ),
    (
        "The army said the road was shut, but did not say for how long, according to the paper.",
        ["the road was shut, but did not say for how long"],
    ),
    ("Hospitals in Aran and Barda admitted 38 people.", []),
    ("The chief of the hospital admitted that 38 people had died.", ["38 people had died"]),
    ("The chief did not rule out that 12 mines were left.", ["12 mines were left"]),
    ("The council gives another picture: 31 dead since May.", ["31 dead since May"]),
    ("Two women of Survey Team 7 found three shells on Monday.", []),
    ("The agency says that 41 fields are left, Omar Noor said.", ["The agency says that 41 fields are left"]),
    (
        "The land must be cleared before it can declare victory, the chair said.",
        ["The land must be cleared before it can declare victory"],
    ),
    ("The brigade summed up its work for May, Reuters reports.", []),
    (
        "Four men were found in Aran, said Omar Noor, head of the team, in an interview.",
        ["Four men were found in Aran"],
    ),
    ("Troops lay mines in villages, Human Rights Watch charged on Wednesday.", ["Troops lay mines in villages"]),
    ("Omar Noor said nine fields were left and thanked the donors for it.", ["nine fields were left"]),
    ("Police said the man was warned, but his wife said he was not.", ["the man was warned", "he was not"]),
    ("Nine men died, an official said, asking not to be named because he was afraid.", ["Nine men died"]),
    ("The owner had reported the find to the police.", []),
    ("The army denied on Monday that its men had laid them.", ["its men had laid them"]),
    (
        "The office keeps records that show 40 mines were laid there, seen by the Aran Post.",
        ["40 mines were laid there"],
    ),
    ("The web has polls that declared him the winner of most debates.", []),
    ("KYIV, May 20 /Ukrinform/. A driver was killed, Omar Noor said.", ["A driver was killed"]),
    ("Nine men died, according to data from Arica, the city's mine action body.", ["Nine men died"]),
    (
        "Nine men died, according to Arica; 4 of them were boys.",
        ["Nine men died, according to Arica; 4 of them were boys"],
    ),
    (
        "One man was hurt, according to Arica; the rest, the police said, were not.",
        ["One man was hurt", "the rest, the police said, were not"],
    ),
    ('Q&A: "Mines are cheap and clearance is not"', []),
    ("HARARE. — Two goats were hurt, the police said.", ["Two goats were hurt"]),
    # a dateline of an agency's
    ("(GULFWIRE- Aran News) Two goats were hurt, the police said.", ["Two goats were hurt"]),
    ("(Aran) Two goats were hurt, the police said.", ["Two goats were hurt"]),
    ("(Two goats, four cows) were hurt, the police said.", ["(Two goats, four cows) were hurt"]),
    ("OSH, May 3, Sun-Plus - Two goats were hurt, the police said.", ["Two goats were hurt"]),
    ("Osh. 3 May. SUN.KG/ Two goats were hurt, the police said.", ["Two goats were hurt"]),
    ("HARARE-At least two goats were hurt, the police said.", ["At least two goats were hurt"]),
    # who reports with the time behind it, and what is no report
    (
        "Two goats were hurt in Aran, Borova District, reported local authorities on Friday.",
        ["Two goats were hurt in Aran, Borova District"],
    ),
    ("The mayor told about it to the paper.", []),
    ("The bank released a total of 12 goats in June.", []),
    ("The bank released a toll of 12 dead in June.", ["a toll of 12 dead in June"]),
    (
        "Two goats were hurt, the head of the Committee on Goats and Cows (CGC), Ana Roe said on Friday.",
        ["Two goats were hurt"],
    ),
    # when what is said was so, and when it was said
    ("The mayor said during the past week her men lost 12 goats.", ["during the past week her men lost 12 goats"]),
    ("The mayor said since 2019 her men have lost 12 goats.", ["since 2019 her men have lost 12 goats"]),
    (
        "The mayor said in the first half of 2023, the men lost 12 goats.",
        ["in the first half of 2023, the men lost 12 goats"],
    ),
    ("The mayor said over the weekend that her men lost 12 goats.", ["her men lost 12 goats"]),
    ("The mayor said on Friday her men lost 12 goats.", ["her men lost 12 goats"]),
    # a line of a wrapped text that ends far before the others
    (
        "Ana Roe\nRead more\nThe mayor of the town has said on the radio this morning that\ntwo goats were hurt at "
        "the well behind the school in Harare and\nthat a third one was lost on the way there, as far as one can\n"
        "know it.\n"
        "Harare is a large town, and there are many goats in it, in the\nstreets, in the yards and on the roofs of the "
        "houses.",
        [
            "two goats were hurt at the well behind the school in Harare and\nthat a third one was lost on the way "
            "there, as far as one can\nknow it"
        ],
    ),
    ("The war ended in 2002.Police said that it was late.", ["it was late"]),
    ("She has trained 41 farmers so far, the trainer said.", ["She has trained 41 farmers so far"]),
    # a second verb of the same speaker denies
    ("Chad says it was late and denies laying any mines.", ["it was late", "laying any mines"]),
    # an adjunct of the cue inside what is said
    ("Mines, the bank said on Monday, killed 40 goats.", ["Mines, the bank said on Monday, killed 40 goats"]),
    ("Two goats died, the bank said on Monday, near the well.", ["Two goats died"]),
    # what is so in a headline goes on, and nobody says it
    ("Nine die in pit near Aran, search goes on", []),
    # a second report on a level with the first, whatever its verb
    (
        "Two goats died, the bank said, but the elders claimed that nine had died.",
        ["Two goats died", "nine had died"],
    ),
    ("Two goats died, the bank said, and the vet stated that nine were ill.", ["Two goats died", "nine were ill"]),
    (
        "Two goats died, the bank said, and nine that the vet had seen were ill.",
        ["Two goats died, the bank said, and nine that the vet had seen were ill"],
    ),
    # what opens with a noun of prayer or a word of measure, and is said
    ("The mayor said much of the road was open.", ["much of the road was open"]),
    ("The mayor said prayers were held.", ["prayers were held"]),
    ("The mayor said mass in Aran.", []),
    # a body or an office that a headline names behind a colon at its end
    ("Nine goats die in well near Aran: police", ["Nine goats die in well near Aran"]),
    ("Nine goats die in well near Aran: official", ["Nine goats die in well near Aran"]),
    ("Nine animals die in well near Aran: goats", []),
    # whoever makes something known, or writes it to somebody
    ("The bank made known in Juba that it was late.", ["it was late"]),
    ("Nurses let it be known on Friday that it was late.", ["it was late"]),
    ("The mayor let slip that it was late.", ["it was late"]),
    ("Chad has written to the bank that it was late.", ["it was late"]),
    # the claim of another with a judgement behind it
    (
        'He called a report by a website that 12 wells were mined "a fairy tale".',
        ["12 wells were mined", "a fairy tale"],
    ),
    # the noun for what is judged is no part of who judges it
    (
        'The bank put the loss at 40 cows, a sum the army called "pure invention".',
        ["the loss at 40 cows", "pure invention"],
    ),
    # what the public is asked to do
    ("Citizens are asked by the bank not to enter the yard.", ["not to enter the yard"]),
    ("The bank once again calls on citizens to keep away.", ["to keep away"]),
    ("Once again we call on citizens to keep away.", []),
    # what is hoped, talked about, or thought by somebody
    ("The mayor hopes that it will be late.", ["it will be late"]),
    ("The mayor talks about pay: 40 women work there.", ["40 women work there"]),
    ('The bag, thought by police to be a "petal" bag, was torn.', []),
    # who says the whole, with how behind it; who else is asked for something
    (
        "His bank believes that 12 wells are mined, he added, without a word on how.",
        ["His bank believes that 12 wells are mined"],
    ),
    ("Chad told judges that it was late, and asked them to wait for it.", ["it was late", "to wait for it"]),
    ("The mayor said it was late, and asked her brother to wait.", ["it was late, and asked her brother to wait"]),
    ("The bank estimated the damage at 12 million dollars.", ["the damage at 12 million dollars"]),
    (
        "The envoy put European spending in Chad at 12 million dollars.",
        ["European spending in Chad at 12 million dollars"],
    ),
    # how somebody puts it
    ("As the mayor put it, the yard is a trap.", ["the yard is a trap"]),
    ("The yard, as the mayor puts it, is a trap.", ["The yard, as the mayor puts it, is a trap"]),
    # brackets that close at the very end, a time that is the subject, and what a speaker would not say
    ("The board said nine were hurt by shells (SHL).", ["nine were hurt by shells (SHL)"]),
    ("The board said nine were hurt (two by old shells (SHL)).", ["nine were hurt (two by old shells (SHL))"]),
    ("Engineer Kim Doan on May 4 said January to March had seen 27 fires.", ["January to March had seen 27 fires"]),
    ("The board said on Monday that the road was open.", ["the road was open"]),
    ("The mayor said the search was going on but declined to give details.", ["the search was going on"]),
    ("The mayor said two men were hurt, but did not elaborate.", ["two men were hurt"]),
    ("Roe said the rebels knew it but refused to leave.", ["the rebels knew it but refused to leave"]),
    ("Nine were hurt, according to a report of the Road Board, reported Xinhua news agency.", ["Nine were hurt"]),
    ("According to the Road Board (RB) nine wells are dry.", ["nine wells are dry"]),
    # writings in which something is estimated; links to other articles
    ("In a report published by the charity Open Wells, it is estimated that it is late.", ["it is late"]),
    ("In the region, it is estimated that nine wells are dry.", []),
    ("The mayor said it was late.\n\nREAD MORE: Chad leader declares city a 'war zone'", ["it was late"]),
]


@pytest.mark.parametrize(("text", "wanted"), CONTENTS)
def test_where_what_is_said_begins_and_ends(text: str, wanted: list[str]) -> None:
    assert [statement.content for statement in said(text)] == wanted


def test_cue_inside_a_content_leaves_its_stretches() -> None:
    (statement,) = EXTRACTOR.extract("The plan, she argued, would fail within a year.").statements
    assert [statement.text[a:b] for a, b in statement.spans] == ["The plan", "would fail within a year"]


WORDS = [
    'he', 'she', 'said', 'says', 'told', 'that', 'according', 'to', ',', ',', '.', '"', '“', '”',
    'citing', 'Trend', 'reports', 'adding', 'Reyes', 'ministry', 'the', 'of', 'in', '(', ')', '—', ':', 'who', 'and',
]  # fmt: skip


@given(st.lists(st.sampled_from(WORDS), max_size=40))
def test_any_order_of_words_of_speech_gives_a_record(words: list[str]) -> None:
    text = " ".join(words)
    assert EXTRACTOR.extract(text) == EXTRACTOR.extract(text)


SOURCES = [
    (
        "Citing SAMA, the envoy put the number of citizens who have fallen victim to shells since the war at 361.",
        "SAMA",
    ),
    ("Mines hit 349 men, according to data from SAMA, that he quoted, with 67 deaths.", "SAMA"),
    ("Ana Roe spoke in May. According to SAMA figures she cited, mines have hit 349 men.", "SAMA"),
    ("Citing police, the newspaper said two men were hurt.", None),
    ("Citing the mayor, the governor said two men were hurt.", "mayor"),
    ("By SAMA's count, Omar Noor said, 351 people have been hit.", "SAMA"),
    ("By SAMA's count, 351 people have been hit, Omar Noor said.", "SAMA"),
    ("Mines have hit 351 people, Omar Noor went on, giving the count of the agency SAMA.", "SAMA"),
    ("The report is late, Omar Noor said, presenting a survey of four counties.", None),
    ("Citing SAMA, the country's mine agency, Omar Noor put the toll at 345.", "SAMA"),
    ("Citing her own experience, Ana Roe put the toll at 345.", None),
    ("The governor said police figures showed that 12 soldiers had died.", "police"),
    ("Governor Omar Noor cited ANAMA data showing that 12 mines were found in May.", "ANAMA"),
    ("The ministry, citing army reports, said that two soldiers had died.", "army"),
    ("Reyes referred to the agency's data, according to which 12 fields are mined.", "agency"),
    ("Of these, the mission says, 41 were soldiers, Ana Reyes told reporters.", "mission"),
    ("For all of 2022 the mission counted 42 casualties, envoy Ana Reyes said in Oslo.", "mission"),
    ("The driver told police that he had seen nothing, prosecutors said on Monday.", "driver"),
    ("The ministry said 12 mines were found, its spokesman Omar Noor told Reuters.", None),
    ("The agency plans to clear 12 fields, Ana Reyes said.", None),
    ("Russia could declare the town mined, the governor wrote on Telegram.", None),
    ("Minister Omar Noor referred to an estimate by the World Bank that it would cost much.", "World Bank"),
    ("Reyes said the rebels had told his office that the road was mined.", "rebels"),
    ("Reyes said, citing the ministry, that the road was mined.", "ministry"),
    ("Reyes said the ministry said 40 people were dead.", "ministry"),
    ("Reyes said the ministry should say that 40 people were dead.", None),
    ("Reyes said she had told his office that the road was mined.", None),
    ("According to the mayor, who referred to data of the army, 40 people were dead.", "army"),
    ("According to the mayor, who cited the Mine Board's figures, 40 people were dead.", "Mine Board"),
    ("According to the mayor, who had seen it, 40 people were dead.", None),
    ("She laid before the court a table by the Mine Board, according to which 40 people were dead.", "Mine Board"),
    ("Referring to data of the army, Ana Roe brought to attention that 40 people were dead.", "army"),
    ("Reyes recalls in it that, by the count of the army, 40 people were dead.", "army"),
    ("According to army estimates, 40 people were dead, added Reyes.", "army"),
    ("According to UN figures, 40 people were dead, Ana Reyes, head of the board, said.", "UN"),
    ("According to the police, 40 people were dead, Reuters reported.", None),
    (
        "The Mine Board reported clearing nine fields, and in doing so lifting 12 mines, the UN Mission said.",
        "Mine Board",
    ),
    ("Two men died, said Ana Reyes, referring to a police report.", "police"),
    ('"They planted it," said Ana Reyes, referring to al-Noor, which is active there.', None),
]


@pytest.mark.parametrize(("text", "wanted"), SOURCES)
def test_whom_a_speaker_passes_on_is_the_source(text: str, wanted: str | None) -> None:
    record = EXTRACTOR.extract(text)
    names = {speaker.id: speaker.name for speaker in record.speakers}
    assert names.get(record.statements[0].source or "") == wanted


WHOSE = [
    # a count that was reported, records and papers with what they are about, where tests were made
    ("Mines hurt 87 men in May, more than the 64 reported in April.", []),
    ("In May, according to the hospital records 31 men were hurt by mines.", ["hospital"]),
    ("According to the current SAMA report on the Safety of Herders, 44 men were hurt.", ["SAMA"]),
    ("Tests carried out in the US have found that some bombs fail.", []),
    # rules and methods that work follows, and an office in brackets before a name
    ("The fields were searched according to the accepted methods of the trade.", []),
    ("It went off at noon, said Inspector General of Police (Northern Range) Omar Noor.", ["Omar Noor"]),
    ("Two men were hurt, DIG Omar Noor said.", ["Omar Noor"]),
    (
        "A man died on a mine. This was stated in a report of the Roads Ministry, Aran Courier reports.",
        ["Roads Ministry"],
    ),
    ("Two men were hurt, the brigade's Telegram channel reported.", ["brigade"]),
    ("Citing the local administrator, Radio Omega reported that two men were hurt.", ["administrator"]),
    (
        "The army denied a rebel claim that nine men died.\n\nThe Aran Front (AF) had made the claim on its channel.",
        ["army", "Aran Front"],
    ),
    (
        "The army rejected an assertion by guerrillas that six men died.\n\nThe Aran Front released the figure.",
        ["army", "Aran Front"],
    ),
    (
        "The army denied a claim by insurgents that six men died.\n\nThe claim was made by the Aran Front.",
        ["army", "Aran Front"],
    ),
    ("The army denied a claim by insurgents that six men died.", ["army", "insurgents"]),
    (
        "None of them died, the army said, contradicting a rebel faction according to which eleven were killed.",
        ["army", "rebel faction"],
    ),
    (
        'The Front gave the figure in a message.\n\n"Not one," Omar Noor said.'
        "\n\nMines are few, according to the message.",
        ["Omar Noor", "Front"],
    ),
    (
        "The army said nobody had died. That is not what the Rights Monitor finds. It says 16 people died.",
        ["army", "Rights Monitor"],
    ),
    ("A Dakar daily had written that mines cover 8,500 hectares.", ["Dakar daily"]),
    (
        'He called "a tale" an article in a Dakar weekly which put the mined area at 14,000 hectares.',
        [None, "Dakar weekly"],
    ),
    ("A lower number comes from SAMA, whose website listed 451 people hit by mines.", ["SAMA"]),
    (
        "Government data show 40 men died.\n\nThe Mine Authority said nine of them died in May.",
        ["Mine Authority", "Mine Authority"],
    ),
    ("Government data show 40 men died.\n\nThe Red Cross said nine of them died in May.", ["Government", "Red Cross"]),
    (
        "Men died there, government data show.\n\nSix were boys, said the report for April of the Mine Authority (MA).",
        ["Mine Authority", "Mine Authority"],
    ),
    ("Citing police, the newspaper said two men were hurt.", ["police"]),
    ("Citing hospital staff, Radio Omega reported that two men were hurt.", ["hospital staff"]),
    ("It was confirmed by the army that two men had died.", ["army"]),
    ("Two men were hurt, it was announced by Colonel Omar Noor.", ["Omar Noor"]),
    ("The Mirror wrote on Monday, citing the police, that two boys were hurt.", ["Mirror"]),
    ("Omar Noor spoke first. Citing SAMA, the mine agency, he put the toll at 345.", ["Omar Noor"]),
    ("Three people were hurt, one of its doctors said.", ["doctor"]),
    ("Three people were hurt, one of the aid agencies said.", ["one of the aid agencies"]),
    ("According to the police of the two provinces, two boys died.", ["police"]),
    ("According to the police of Aran province, two boys died.", ["police of Aran province"]),
    (
        "Mines hurt 30 people, according to a study made public by the Mine Board. Ten of them died, said the study.",
        ["Mine Board"] * 2,
    ),
    ("The White Shields, as the Civil Defence is known, said two had died.", ["White Shields"]),
    (
        "A lower toll was given by SANA itself, which wrote on its website of 51 victims of mines.",
        ["SANA"],
    ),
    ('"We wait," said the head of the unit in Aran, Ana Roe, who added that 16 were left.', ["Ana Roe"] * 2),
    ("The Mine Safety Group, or MSG, puts the number of dead at 231.", ["Mine Safety Group"]),
    ('"It was late," said a worker who agreed to be called only Marat and who was hurt.', ["Marat"]),
    (
        "The army rejected as false a statement of the National Salvation Army (NSA) that six men had died.",
        ["army", "National Salvation Army"],
    ),
    ("The army denied the NSA's claim that six men had died.", ["army", "NSA"]),
    ("The army denied claims that six men had died.", ["army"]),
    ("The army branded as untrue an assertion by the rebels that six men had died.", ["army", "rebels"]),
    (
        'Omar Noor dismissed as "a fairy tale" a report in an Aran newspaper that 900 fields were mined.',
        ["Omar Noor", "Aran newspaper"],
    ),
    ("The army rejected the plan that the council had made.", []),
    ("The Aran website quoted Ana Roe saying that 31 people had died.", ["Ana Roe"]),
    ("The website quoted the mayor as putting the toll at 31.", ["mayor"]),
    ("That is not how the Mine Office sees things: 31 people have died.", ["Mine Office"]),
    ("Three quarters of the victims were recorded in two towns: 67 in Aran, 38 in Barda.", []),
    ("We have it from the operations department that 29 fields are left.", ["operations department"]),
    ("What I hear from the mine centre is that 29 fields are left.", ["mine centre"]),
    ("A newspaper in Aran had written that 8,500 fields were mined.", ["newspaper in Aran"]),
    ('"We wait," Aran News was told over the telephone by Omar Noor, the chief.', ["Omar Noor"]),
    ("The mine centre said 42 mines were lifted. According to the same source, 7 were left.", ["mine centre"] * 2),
    ("An officer said four were hurt. The same officer said the road was mined.", ["officer"] * 2),
    ("A guard said four were hurt. A source said the road was mined.", ["guard", "source"]),
    ("The Savan Daily said 43 bombs were destroyed.", ["Savan Daily"]),
    ("43 bombs were destroyed, the Harare Weekly reported.", ["Harare Weekly"]),
    ("The bulletin comes out weekly, the office said.", ["office"]),
    ("An earlier version of this story put the toll at 14.", []),
    ("The Masam project removed 1,200 shells in May, its operations room said on Sunday.", ["Masam"]),
    ("Mines in the wells and gardens go on, says a report which Open Hands publishes today.", ["Open Hands"]),
    ('"Mines go on," says a study that the mine agency published.', ["mine agency"]),
    ('"Mines go on," says a study that took three years.', []),
    ("The police put at about 12 the number of those hurt.", ["police"]),
    ("The agency puts what is left of the belt at 85 areas.", ["agency"]),
    ("A further 20 were hurt there, according to preliminary UNICEF data.", ["UNICEF"]),
    ('"They dig," said a consultant based in Aran, who asked not to be named.', ["consultant"]),
    ("APA recalls that a man lost his leg in May.", []),
    (
        'Ben Koval sighed. "He counted them," Ben Koval said.\n\nThe owner, Leo al-Marsh, contradicted both. '
        '"We found two," he said.',
        ["Ben Koval", "Leo al-Marsh"],
    ),
    ("For the country as a whole the authority estimates that 90 areas are left.", ["authority"]),
    ("Nationwide the agency estimates that 90 areas are left.", ["agency"]),
    ("The statement, released on Sunday by the brigade, said two officers had died.", ["brigade"]),
    (
        "The ministry's spokeswoman, Nino Marsh, and the governor, Giorgi Koval, met reporters. Nine mines were found, "
        "the governor said. More are expected, the spokeswoman said.",
        ["Giorgi Koval", "Nino Marsh"],
    ),
    ("Ninety mines lifted in a week – AMAC\n\nThe Aran Mine Centre (AMAC) said it was done.", ["Aran Mine Centre"] * 2),
    ("Ninety mines lifted in a week – VIDEO\n\nThe Aran Mine Centre (AMAC) said it was done.", ["Aran Mine Centre"]),
    ('Kovacs, the agency\'s chairman, came to Aran. "We found 40," he said.', ["Kovacs"]),
    # whom a lead leaves without a name
    (
        "It blew up under a van, a militia commander said.\n\nIt was dark, said Omar Noor, whose men live there.",
        ["Omar Noor"] * 2,
    ),
    (
        "It blew up, a local police chief said.\n\nIt was dark, said Lt. Leo Rey, head of the district police.",
        ["Leo Rey"] * 2,
    ),
    (
        'The mayor was away, the council said. Four were hurt, according to a survivor. "I ran," said Ana Roe, 24.',
        ["council", "Ana Roe", "Ana Roe"],
    ),
    (
        'Four were hurt, a hospital source said. "I ran from the stall," said Ana Roe, a baker.',
        ["hospital source", "Ana Roe"],
    ),
    (
        '"They mine all," said the head of the Aran council.\n\nOmar Noor met us. It took a week, according to him.',
        ["Omar Noor"] * 2,
    ),
    (
        "It blew up, a war monitor said.\n\nIt was dark, said the Aran Observatory for Peace.",
        ["Aran Observatory for Peace"] * 2,
    ),
    ("It blew up, a rights group said.\n\nIt was dark, the Aran Rights Group noted.", ["Aran Rights Group"] * 2),
    ("It blew up, an aid group said.\n\nIt was dark, the Health Ministry noted.", ["aid group", "Health Ministry"]),
    ("The mine centre told us that it was old.\n\nNo one was hurt, the source said.", ["mine centre"] * 2),
    ("Six men died, the ministry says. A first post on its page put the number at nine.", ["ministry"] * 2),
    ("Six men died, Omar Noor said. A first post on his page put the number at nine.", ["Omar Noor"] * 2),
    (
        "A security source said it was late. A second security source told us it was cold.",
        ["security source", "second security source"],
    ),
    ("Omar Noor said that it was late.\n\nAccording to Noor, Russia laid the mines.", ["Omar Noor"] * 2),
    ("Ana Lund said that it was late.\n\nLund: “No one was hurt.”", ["Ana Lund"] * 2),
    ("Ana Lund said that it was late. In Lund's words, the mines are old.", ["Ana Lund"] * 2),
    ("The Lebanese Army said it was late. The military added that it was cold.", ["Lebanese Army"] * 2),
    ("The military said it was late. The Lebanese Army added that it was cold.", ["Lebanese Army"] * 2),
    ("The National Police said it was late. It was cold, police said.", ["National Police"] * 2),
    (
        "The Prosecutor General's Office said it was late. The Prosecutor's Office added that it was cold.",
        ["Prosecutor General's Office"] * 2,
    ),
    ("The road was mined, the IDF Spokesperson's Unit said. The IDF added that it was late.", ["IDF"] * 2),
    ('A sapper who gave only his call sign, Fox, disagrees. "More than half," he says.', ["Fox"]),
    ("The Mine Centre has published a report. Thirty states are late, the authors write.", ["Mine Centre"]),
    ('"My cart blew up," one of them, Ibrahim Traore, said by phone.', ["Ibrahim Traore"]),
    (
        'It was late, Omar Noor said. The head of the Mine Agency in Aran has said it was cold. "It is dark," Leo Rey '
        "told us.",
        ["Omar Noor", "Leo Rey", "Leo Rey"],
    ),
    (
        'It was late, Omar Noor said. The head of the hospital said it was cold. "It is dark," Ana Roe, 45, told us.',
        ["Omar Noor", "head of the hospital", "Ana Roe"],
    ),
    (
        "Human Rights Watch charged on Wednesday that it was late. The Oslo-based group said it was cold.",
        ["Human Rights Watch"] * 2,
    ),
    # those who speak together
    (
        "Joint statement by the Water Office and ARMAC\n\nTwo men were hurt in May, the statement says.",
        ["Water Office"],
    ),
    ("Oxfam and Save the Children warned that it was cold. Both groups said 12 had died.", ["Oxfam"] * 2),
    ("Five groups, among them Oxfam and Save the Children, said that it was cold.", ["Five groups"]),
    # what was done to a writing or to whoever speaks is no part of the name
    ("Two men were hurt, according to figures from the Chadian army released on Friday.", ["Chadian army"]),
    ("Two men were hurt, according to Army Published Works.", ["Army Published Works"]),
    ('"It was late," said Omar Noor interviewed by a radio station.', ["Omar Noor"]),
    # a figure right behind the body
    ("According to the Chadian government 30% of the wells are mined.", ["Chadian government"]),
    # a device in front of a paper is not whose it is
    ("Landmine report says it was late.", ["Landmine report"]),
    # reports from somewhere are nobody's by name, those of a body are its own
    ("Reports from the Gedo region say that it was late.", ["Reports from the Gedo region"]),
    ("Reports from the Chadian army say that it was late.", ["Chadian army"]),
    # whose name has a hyphen in it
    ("The al-Nasr group claimed the blast saying the mine hit two trucks.", ["al-Nasr group"]),
    ("Aran-based rebel group al-Nasr claimed the blast and said it was late.", ["al-Nasr"]),
    ("Two men were hurt, the culture and sports foundation said.", ["culture and sports foundation"]),
    # a body or a group, and somebody with a name
    ("Police and Leo Marsh said it was late.", ["Police"]),
    ("Two men were hurt, residents and Leo Marsh, the mayor, said.", ["residents"]),
    ("Two men were hurt, said the army and Mayor Leo Marsh.", ["army"]),
    ("Minister of Labour and Social Policy Leo Marsh said it was late.", ["Leo Marsh"]),
    ('The bank put the loss at 40 cows, a sum the army called "pure invention".', ["bank", "army"]),
    # writings that read so, and what is made known in a place
    (
        "Two goats were hurt, together with 12 cows, reads the weekly digest of the Board of Chad (BC).",
        ["Board of Chad"],
    ),
    ("Two goats were hurt, the centre against mines (CAM) made known in Juba.", ["CAM"]),
    ('Ana Roe said in an address that it was late. "It is cold," the address reads.', ["Ana Roe"] * 2),
    # initials before the colon of a turn are those of whom the text names
    (
        "Our paper talks to Ana Roe of the Victims' Union.\n\nQ.: Is it late?\n\nA.R.: It is.\n\nQ.: Is it cold?\n\n"
        "A.R.: It is not.",
        ["Ana Roe"] * 2,
    ),
    # an acronym in small letters and capitals
    ("The Libyan Mine Centre (LibMC) said it was late. LibMC puts the toll at 12.", ["Libyan Mine Centre"] * 2),
    ("A doctor at the clinic, where both were taken, spoke of eleven wounded.", ["doctor"]),
    ("The hospital admitted 27 wounded, according to a nurse there.", ["nurse"]),
    # none of them says so
    ("No group has said that it laid the mine. No witness told us that it was late.", []),
    ("Neither side has said that it was late.", []),
    # whoever signs a letter
    (
        "The Road Union wrote in an open letter that it was late. It is signed by Omar Noor, a farmer. "
        '"Our fields are not clear," the letter says.',
        ["Road Union", "Omar Noor"],
    ),
    ("The letter, signed by the mayor, Omar Noor, says that it was late.", ["Omar Noor"]),
    ("The letter, signed by 300 people, says that it was late.", ["300 people"]),
    # whose statement it is in which something is confirmed
    (
        'The police and the Mine Board confirmed the blast in a joint statement. "It was late," reads the statement.',
        ["police"],
    ),
    # vague information whose it is told
    ("According to preliminary information from the police, two men were hurt.", ["police"]),
    ("According to initial findings of the prosecutor's office, two men were hurt.", ["prosecutor's office"]),
    ("According to the first findings, two men were hurt.", []),
    # a writing speaks for who made it known in a relative clause, wherever its verb stands
    (
        "Some 2.4 km² were released by June, shows the digest that the Gash Demining Centre (GDC) tabled in "
        "parliament on Friday.\n\nWhat is left, says the digest, is 3 km². A herder was hurt, the paper recalls.",
        ["Gash Demining Centre"] * 3,
    ),
    (
        "A survey which the Otter Trust released on Friday says that nine people died. Two fell ill, the survey adds.",
        ["Otter Trust"] * 2,
    ),
    ("According to a bulletin that the Otter Trust put out on Friday, nine people died.", ["Otter Trust"]),
    ("According to the yearbook, issued by the Otter Trust on Friday, nine people died.", ["Otter Trust"]),
    ("A report which was issued by the Otter Trust on Friday says that nine people died.", ["Otter Trust"]),
    ("The appeal which Governor Leo Marsh sent on Friday says that the fields are safe.", ["Leo Marsh"]),
    ("Nine people died in May, indicate figures from the Ministry of Labour.", ["Ministry of Labour"]),
    ("Nine people died in May, a report published on Friday says.", ["report"]),
    ("The mayor rose, showed the report to the deputies. Nine people died in May.", []),
    # kin, navigation, and what an outlet takes back
    ("Share   Print   Text size\n\nA boy lost a hand in Aran, according to her cousin.", ["cousin"]),
    ("CORRECTION: A previous version of item 3 said that nine people had died. In item 4 we wrote that two had.", []),
    ("An earlier headline wrongly stated that nine people had died.", []),
    ("The governor wrongly stated that nine people had died.", ["governor"]),
    # 'it' is the subject of what it lists or has in a writing of its own; whoever fights may be told of by its enemy
    (
        "The police said that nine people died.\n\nIn May the Otter Trust lifted 40 items, it said in its bulletin: "
        "12 mines and 28 shells.",
        ["police", "Otter Trust"],
    ),
    (
        "The police said that nine people died.\n\nThe Otter Trust lifted 40 items, it said in its last report.",
        ["police", "Otter Trust"],
    ),
    ("The army said that nine men died.\n\nIn May the Aran army laid 40 mines, it said.", ["army", "army"]),
    ("The police said that nine people died.\n\nThe Danish government gave 4 million, it said.", ["police", "police"]),
    ("Ana Roe told us of the fire. According to her words, nine people died.", ["Ana Roe"]),
    ("Ana Roe told us of the fire. According to her story, nine people died.", ["Ana Roe"]),
    ("Mayor Ana Roe cited data of the Rescue Service on accidents: nine people have died.", ["Ana Roe"]),
    ("The bureau put out its monthly sheet. According to it, nobody was hurt.", ["bureau"]),
    ("Ana Roe runs the site, she said on Monday. By her words, an acre costs two dollars.", ["Ana Roe", "Ana Roe"]),
    ("By the words of Mayor Ana Roe, nine people died.", ["Ana Roe"]),
    (
        "The minister, Ana Roe, said three men had died. She corrected herself an hour later: there were two.",
        ["Ana Roe", "Ana Roe"],
    ),
    ("Six shells were lifted near Aran. The chief of the squad, Ana Roe, made this known on Monday.", ["Ana Roe"]),
    ("Six shells were lifted near Aran. Mayor Ana Roe disclosed this while opening a school.", ["Ana Roe"]),
    ("The mine board has asked us to state that 40 men were hurt.", ["mine board"]),
    ("The ministry spoke of five dead. Next morning the ministry raised the toll to six.", ["ministry", "ministry"]),
    (
        'Commissioner Ana Roe has made a statement on the victims. "No child should wait," reads the document.',
        ["Ana Roe"],
    ),
    (
        "The Mine Action Centre said 30 had died. In Aran, where the Halo Trust works, nine died, according to the "
        "charity.",
        ["Mine Action Centre", "Halo Trust"],
    ),
    (
        "The Halo Trust said 30 had died. The Red Cross sent a nurse. The road is open, according to the charity.",
        ["Halo Trust", "Halo Trust"],
    ),
    (
        "Masam, a demining project, said it lifted 40 mines. Since May it lifted 900, the project said.",
        ["Masam", "Masam"],
    ),
    (
        'A mine killed a farmer, said Ivan Koval, head of the region. A resident of Aran died. "It was hot," he said.',
        ["Ivan Koval", "Ivan Koval"],
    ),
    (
        "The head of the district, Omar Noor, said three were hurt. The Mine Centre said it lifted 90 mines. Its head "
        "complained that money was short.",
        ["Omar Noor", "Mine Centre", "head"],
    ),
    (
        'Deputy Spokesperson Ana Roe told reporters 19 men were hurt.\n\nDEPUTY SPOKESPERSON: "I would be careful."',
        ["Ana Roe", "Ana Roe"],
    ),
    (
        "Two patients turned out to be sappers, who had been hurt on Sunday, explained its deputy head, Ana Roe.",
        ["Ana Roe"],
    ),
    ("APA was also told at the ministry that 28 fields were open.", ["ministry"]),
    (
        'The road is open, Ana Roe said at the forum "Life After Mines" in Aran today, APA\'s reporter informs from '
        "the scene.",
        ["Ana Roe"],
    ),
    ("The right figure, according to the Road Board, is 5,800.", ["Road Board"]),
    ("In Aran, local authorities report 17 accidents since January.", ["authorities"]),
    ("ANAMA: 40 mines lifted in May\n\nThe fields of Aran are open again.", ["ANAMA"]),
    ("Deputy minister: maps are wrong\n\nThe maps of Aran came late.", ["Deputy minister"]),
    ("A worker of the Danish Refugee Council died near Aran, the group said.", ["Danish Refugee Council"]),
    ("A worker of the Norwegian Refugee Council died near Aran, the council said.", ["Norwegian Refugee Council"]),
    ("A worker of the Aran Refugee Council died near Goma, the charity said.", ["charity"]),
]


@pytest.mark.parametrize(("text", "wanted"), WHOSE)
def test_who_is_meant_by_same_and_by_the_names_of_papers(text: str, wanted: list[str]) -> None:
    record = EXTRACTOR.extract(text)
    names = {speaker.id: speaker.name for speaker in record.speakers}
    assert [names.get(statement.speaker or "") for statement in record.statements] == wanted


def test_a_figure_ends_before_a_second_verb_of_its_speaker() -> None:
    text = "ANAMA put the toll at three and has not changed its count."
    assert [s.content for s in said(text)] == ["the toll at three"]
    text = "State radio spoke of five dead."
    assert [s.content for s in said(text)] == ["five dead"]
    text = "The hospital spoke of 12 people who were hurt and have gone home."
    assert [s.content for s in said(text)] == ["12 people who were hurt and have gone home"]


VIA = [
    ("Two men died in Aran, APA was told by phone by the mayor.", "APA"),
    ("Two men died in Aran, the Rescue Service said, as Turan reports.", "Turan"),
    ("The road was open, Reyes told the broadcaster RTV.", "RTV"),
    ("Reyes told the Aran News Agency that the road was open.", "Aran News Agency"),
    ("Reyes told Norwegian newspaper Aftenbladet the road was open.", "Aftenbladet"),
    ("Reyes told Radio Aran that the road was open.", "Radio Aran"),
    ("He was quoted by the state-run Aran Times as saying that the road was open.", "Aran Times"),
    ("Two men died, Asia-Plus reported, citing the police.", "Asia-Plus"),
    ("The road was open, Reyes said in a statement published by Reuters.", "Reuters"),
    ("Reyes told aran.example.com that the road was open.", "aran.example.com"),
    ("Reyes told the Press Council that the road was open.", None),
]


@pytest.mark.parametrize(("text", "outlet"), VIA)
def test_the_outlet_that_is_told_relays(text: str, outlet: str | None) -> None:
    assert EXTRACTOR.extract(text).statements[0].via == outlet


@pytest.mark.parametrize(
    "text",
    [
        "The treaty requires States Parties to destroy their stockpiles within four years.",
        "Mines went off across several Sudanese states in 2021 (Kassala, Gedaref and Sennar).",
        "Contamination covered an estimated 21km2, double the size reported at the end of 2019.",
        "Two men were hurt, APA's Aran correspondent reports.",
        "APA's Aran correspondent says that two men were hurt.",
        "As Reuters reported earlier, two men were hurt.",
        "Operations by the Ministry of Defence and the border guard revealed and neutralised 40 mines.",
        "On Monday we reported that two men were hurt.",
        "Our reporter in Aran says that two men were hurt.",
        "According to Aran News's local bureau, two men were hurt.",
        "An earlier version gave the number of dead as 16.",
        "The authorities have appealed for more donor funds to complete the process.",
    ],
)
def test_states_sizes_and_appeals_say_nothing(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize("where", ["on Twitter", "on Facebook", "in a statement", "on Monday"])
def test_where_it_was_posted_may_stand_before_who_did(where: str) -> None:
    told = said(f'"We lost two men today," wrote {where} the mayor of the town, Ivan Petrenko.')
    assert [s.content for s in told] == ["We lost two men today"]
    assert told[0].speaker is not None
    assert told[0].speaker.endswith("Ivan Petrenko")
