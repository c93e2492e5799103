"""Which period and which places a figure gets: one case a rule, with the text that must not follow it."""

from __future__ import annotations

import pytest

import minewire

# name, day of publication, text, {words of the figure: (from, to, places)}
CASES: list[tuple[str, str, str, dict[str, tuple[str | None, str | None, str]]]] = [
    (
        "since when something is a first is not its time",
        "2024-06-20",
        "In a first since 2014, no pupil was killed by mines in Chad in 2022.",
        {"no pupil": ("2022-01-01", "2022-12-31", "Chad")},
    ),
    (
        "the accidents that one more makes so and so many",
        "2024-05-16",
        "A mine killed a man near Zar on May 2. It was already the ninth such blast in Lori region this year. In these "
        "cases six people died and eleven were hurt.",
        {
            "a man": ("2024-05-02", "2024-05-02", "Zar"),
            "six people": ("2024-01-01", "2024-05-16", "Lori"),
            "eleven": ("2024-01-01", "2024-05-16", "Lori"),
        },
    ),
    (
        "the days of a visit are those of no work",
        "2021-08-11",
        "Progress in mine clearance was shown to donors during their visit to Attapeu province, far in the south, from "
        "Monday to Tuesday.\n\nThe governor said 61,340 devices had been destroyed, comprising 920 large bombs.",
        {"61,340 devices": (None, None, ""), "920 large bombs": (None, None, "")},
    ),
    (
        "in an old month it was only said what had been done",
        "2021-08-11",
        "In March 2020, the office for refugees said sappers had destroyed more than 9,400 mines in Chad.",
        {"9,400 mines": (None, None, "Chad")},
    ),
    (
        "a month in which something was done, and said",
        "2021-08-11",
        "In March 2020, the office for refugees said, sappers destroyed more than 9,400 mines in Chad.",
        {"9,400 mines": ("2020-03-01", "2020-03-31", "Chad")},
    ),
    (
        "the reporting period is what the lead says more exactly than the headline",
        "2021-08-11",
        "Mines kill 14 in Chad so far in 2021\n\nMines killed 14 people in the first seven months of 2021.\n\nTeams "
        "cleared 640 hectares during the reporting period.",
        {"640 hectares": ("2021-01-01", "2021-07-31", "Chad")},
    ),
    (
        "many years up to this month end with the month",
        "2021-08-27",
        "From 1982 to August 2021, landmines killed 7,415 people in Chad.",
        {"7,415 people": ("1982-01-01", "2021-08-31", "Chad")},
    ),
    (
        "a year that opens and the months of it behind",
        "2022-12-19",
        "Landmines are many there. In 2022 alone, four mine blasts were recorded in Chad from March to June.",
        {"four mine blasts": ("2022-03-01", "2022-06-30", "Chad")},
    ),
    (
        "a year that opens, and a part in one of its months",
        "2022-12-19",
        "Landmines are many there. In 2022 alone, five people were killed by landmines in Chad, two of them in May.",
        {"five people": ("2022-01-01", "2022-12-19", "Chad"), "two of them": ("2022-05-01", "2022-05-31", "Chad")},
    ),
    (
        "the year in which a war ended, as the text has it",
        "2021-08-11",
        "Three men were hurt by a shell in Bosnia. Since the war ended in 1996, landmines have killed 48 people.",
        {"48 people": ("1996-01-01", "2021-08-11", "Bosnia and Herzegovina")},
    ),
    (
        "what a land has been through is no cause of harm",
        "2021-08-11",
        "At least seven traders were killed in war-torn Sudan on Monday after their lorry hit a landmine.",
        {"seven traders": ("2021-08-09", "2021-08-09", "Sudan")},
    ),
    (
        "a part with a time of no known days is of no time of its whole",
        "",
        "Mines have killed 86 guards since 2015. Nine of them died last week. Sappers lifted 640 mines from 2012 to "
        "2019, 35 of them this year.",
        {"86 guards": ("2015-01-01", None, ""), "Nine of them": (None, None, ""), "35 of them": (None, None, "")},
    ),
    (
        "what the lead tells for a time of no known days is of no other one told later",
        "",
        "Team lifts 512 mines in Chad\n\nA team lifted 512 mines in Chad last week.\n\nIts head said a total of 41,300 "
        "mines had been cleared since 2019.",
        {"512 mines": (None, None, "Chad"), "41,300 mines": ("2019-01-01", None, "Chad")},
    ),
    (
        "more victims, of a day that begins their sentence, are of another accident",
        "2021-08-11",
        "Home News\nSearch\nGovernor: Mine kills 1 man, injures another in Odesa Oblast\nby the desk\nOne herder was "
        "killed by a mine, and another was hurt near Artsyz in Odesa Oblast, the governor said.\n\nOn August 4, nine "
        "pupils were hurt and three were killed when a mine exploded in Izmail.",
        {"1 man": (None, None, "Artsyz"), "nine pupils": ("2021-08-04", "2021-08-04", "Izmail")},
    ),
    (
        "a day before the one on which others were hit",
        "2021-08-11",
        "A landmine killed a boy in Aden, doctors said Tuesday. It came two days after four girls were hurt by a mine, "
        "a charity said. The explosion Monday happened in a street.",
        {"a boy": ("2021-08-09", "2021-08-09", "Aden"), "four girls": ("2021-08-07", "2021-08-07", "")},
    ),
    (
        "a day before, behind the clause of 'when'",
        "2021-08-11",
        "Two guards were killed Monday when their lorry hit a landmine, a day after six monks died in similar blasts.",
        {"Two guards": ("2021-08-09", "2021-08-09", ""), "six monks": ("2021-08-08", "2021-08-08", "")},
    ),
    (
        "'last evening', also in the words of somebody who tells when it happened",
        "2021-08-11",
        'Two women were killed when a landmine went off, police said today. "The incident took place last evening near '
        'a well," the inspector said.',
        {"Two women": ("2021-08-10", "2021-08-10", "")},
    ),
    (
        "the clause behind 'since' may be long",
        "2021-08-11",
        "Mines have killed 212 people in Chad since the armed group called the Guard of the North (GN) left the "
        "northern outskirts of the town in May 2019.",
        {"212 people": ("2019-05-01", "2021-08-11", "Chad")},
    ),
    (
        "what began in a year goes on; what was done is not of that year alone",
        "2021-08-11",
        "The charity started its work of mine and bomb clearance in Laos in 2007. It has helped to remove 61,200 "
        "pieces of ordnance.",
        {"61,200 pieces of ordnance": ("2007-01-01", "2021-08-11", "Laos")},
    ),
    (
        "the year in which a programme began is not that of what was cleared before it is told",
        "2021-08-11",
        "Sappers have cleared 830 hectares of mined land. The army began its humanitarian demining programme in 2004.",
        {"830 hectares": (None, None, "")},
    ),
    (
        "mines are lifted before the day on which the clearance is over",
        "2021-08-11",
        "On 5 May 2021 the charity completed the clearance of mines in Chad. The programme led to the destruction of "
        "1,340 mines.",
        {"1,340 mines": (None, None, "Chad")},
    ),
    (
        "what was said before the day of the report is not of it",
        "2021-08-11",
        "A mine killed two men near Gao on August 9. On August 6, the prosecutor's office reported that a civilian had "
        "been maimed in a mine blast near Bamba.",
        {"two men": ("2021-08-09", "2021-08-09", "Gao"), "a civilian": (None, None, "Bamba")},
    ),
    (
        "a toll up to now is not of an accident of years ago",
        "2021-08-11",
        "Nine years ago, on June 3, 2012, six herders were hurt by landmines. In all, 76 people have been killed.",
        {"six herders": ("2012-06-03", "2012-06-03", ""), "76 people": (None, None, "")},
    ),
    (
        "how victims were 'as of Wednesday' is no time of their accident",
        "2021-08-11",
        "A landmine wounded six guards on Monday. Three of them were out of danger, while the other three were in a "
        "critical condition as of Tuesday.",
        {"six guards": ("2021-08-09", "2021-08-09", ""), "three": ("2021-08-09", "2021-08-09", "")},
    ),
    (
        "a day that a text without a date tells with its year",
        "",
        "On September 22, 2021, a landmine exploded near Gao. A civilian was hurt.",
        {"A civilian": ("2021-09-22", "2021-09-22", "Gao")},
    ),
    (
        "the day on which something is heard of is not that of the harm",
        "2024-05-21",
        "The court heard on Tuesday that landmines have killed 48 people.",
        {"48 people": (None, None, "")},
    ),
    (
        "a village in a town that is called a village too",
        "2024-05-21",
        "Six soldiers were injured by a landmine in Ardan village in Las Navas, Northern Samar.",
        {"Six soldiers": (None, None, "Ardan")},
    ),
    (
        "a count of another year that this one exceeds, and accidents from which victims come",
        "2021-08-11",
        "Landmines are many there. In 2020, 154 casualties were recorded from 94 landmine accidents, which exceeded "
        "the 127 casualties recorded in 2019.",
        {
            "154 casualties": ("2020-01-01", "2020-12-31", ""),
            "94 landmine accidents": ("2020-01-01", "2020-12-31", ""),
            "127 casualties": ("2019-01-01", "2019-12-31", ""),
        },
    ),
    (
        "'has since' before a date is no 'since then'",
        "2021-08-11",
        "The team was honoured in June 2020. It has since May 2017 cleared 41 landmines.",
        {"41 landmines": ("2017-05-01", "2021-08-11", "")},
    ),
    (
        "headlines of other articles in a row are no ground",
        "2021-08-11",
        "Six hurt in Chad  • Two nurses killed in Mali  • Shares rise  • China cuts costs\n\nThe team cleared 41 "
        "landmines in the north of the island nation.",
        {"41 landmines": (None, None, "")},
    ),
    (
        "a number that drops in a time, and its report",
        "2021-08-11",
        "The number of farmers maimed by landmines in Chad dropped between January and July.\n\nThe seven-month review "
        "has 19 victims, against 31 in the like period of 2020. Six of them died.",
        {
            "19 victims": ("2021-01-01", "2021-07-31", "Chad"),
            "31": ("2020-01-01", "2020-07-31", "Chad"),
            "Six of them": ("2021-01-01", "2021-07-31", "Chad"),
        },
    ),
    (
        "bombs that were dropped in a time are not found in it",
        "2021-08-11",
        "The bombs were dropped on Laos between 1964 and 1973.\n\nTeams found 214 cluster bombs.",
        {"214 cluster bombs": (None, None, "Laos")},
    ),
    (
        "a line with the time of a report, and its sections",
        "2021-08-11",
        "Mine action in Chad\nPeriod covered: 1-31 July 2021\n\nVICTIMS\nOn 12 July a herder was killed by a mine.\n\n"
        "CLEARANCE\nSix teams were at work. They destroyed 41 mines.\n\nTRAINING\nNine men were taught.",
        {"a herder": ("2021-07-12", "2021-07-12", "Chad"), "41 mines": ("2021-07-01", "2021-07-31", "Chad")},
    ),
    (
        "the head of a column tells when",
        "2023-06-08",
        "Landmine victims by district:\n\nDistrict | 2021 | 2022\nBarda | 14 | 9\nTartar | 21 | 17",
        {
            "14": ("2021-01-01", "2021-12-31", "Barda"),
            "9": ("2022-01-01", "2022-12-31", "Barda"),
            "17": ("2022-01-01", "2022-12-31", "Tartar"),
        },
    ),
    (
        "a superlative measured since a year moves no report",
        "2024-05-13",
        "Landmines hurt 388 people in Myanmar in the first three months of this year. It is the highest figure that "
        "the forum has verified since it began its work in 2019.\n\nMost of them were in Sagaing (139 casualties).",
        {"139 casualties": ("2024-01-01", "2024-03-31", "Sagaing")},
    ),
    (
        "'this year's victims' of a report on its first months",
        "2024-07-18",
        "Mine accidents fell in the first half of 2024\n\nFourteen mine accidents happened in Laos in the first six "
        "months of this year. Of this year's 23 victims, nine were boys.",
        {"23 victims": ("2024-01-01", "2024-06-30", "Laos"), "nine were boys": ("2024-01-01", "2024-06-30", "Laos")},
    ),
    (
        "single victims behind 'there were two:'",
        "2023-03-27",
        "In 2021 there were five mine accidents in Quang Binh; last year there were two: in one a scrap dealer died, "
        "in the other a couple were injured.",
        {
            "a scrap dealer": ("2022-01-01", "2022-12-31", ""),
            "a couple": ("2022-01-01", "2022-12-31", ""),
        },
    ),
    (
        "a relative clause behind its device, no second report",
        "2024-04-05",
        "A mine took her leg. Hers is one of 1,046 injuries from landmines and shells that Safe Path, a charity, has "
        "counted in Syria since January 2023.",
        {"1,046 injuries": ("2023-01-01", "2024-04-05", "Syria")},
    ),
    (
        "who speaks between two commas tells what is behind them",
        "2024-04-05",
        "A mine hurt three boys in Tawergha on Tuesday.\n\nIn Tripoli alone, she said, deminers have removed 1,211 "
        'shells since January 2023. "We had hoped for more."',
        {"1,211 shells": ("2023-01-01", "2024-04-05", "Tripoli")},
    ),
    (
        "a range from a year to a month that is just over",
        "2023-07-14",
        "The agency recalled that from November 2020 to the end of June it had cleared 30,140 mines.",
        {"30,140 mines": ("2020-11-01", "2023-06-30", "")},
    ),
    (
        "a line with a time over rows, and 'the same week'",
        "2024-06-02",
        "Mines removed in Yemen\n\nFigures of the project for 25–31 May 2024, governorates of Marib and Taiz\n\n"
        "Anti-tank mines removed: 412\nLand cleared: 26,840 m2\n\nIn the same week mines killed two people in Marib.",
        {
            "412": ("2024-05-25", "2024-05-31", "Marib Taiz"),
            "26,840 m2": ("2024-05-25", "2024-05-31", "Marib Taiz"),
            "two people": ("2024-05-25", "2024-05-31", "Marib"),
        },
    ),
    (
        "labelled paragraphs go on with the time of the report",
        "2024-10-07",
        "In September, 31 mine accidents were recorded.\n\nClearance: Teams destroyed 268 mines over the month. "
        "Since January 1,860 mines have been destroyed.\n\nSurvey: In Bakool, 17 minefields were marked.",
        {"17 minefields": ("2024-09-01", "2024-09-30", "Bakool")},
    ),
    (
        "a headline's 'in seven days' are those of the lead",
        "2024-05-13",
        "Sappers clear 1,205 hectares in seven days\n\nBaku, May 13. Demining goes on. Between May 6 and 12 sappers "
        "detected 58 anti-personnel mines.\n\nThe work covered nine districts.\n\nThe agency says 1,205.4 hectares "
        "were cleared in these days.",
        {
            "1,205 hectares": ("2024-05-06", "2024-05-12", ""),
            "58 anti-personnel mines": ("2024-05-06", "2024-05-12", ""),
            "1,205.4 hectares": ("2024-05-06", "2024-05-12", ""),
        },
    ),
    (
        "work told up to now by who came in a month and 'has' done it",
        "2024-05-13",
        "The team of sappers came to Izium in March and has found 12 mines.",
        {"12 mines": ("2024-03-01", "2024-05-13", "Izium")},
    ),
    (
        "'as in April' is no time of its own",
        "2024-05-13",
        "As in April, two people were hurt by mines near Izium in May.",
        {"two people": ("2024-05-01", "2024-05-13", "Izium")},
    ),
    (
        "a month that is the subject behind a comma",
        "2024-05-13",
        "With 812 mines found near Izium, April was the busiest month since 2020.",
        {"812 mines": ("2024-04-01", "2024-04-30", "Izium")},
    ),
    (
        "an ordinal counts in the days up to that of the accident in its own sentence",
        "2024-05-13",
        "Tuesday's mine blast was the third of its kind in Herat in a week.",
        {"third": ("2024-05-01", "2024-05-07", "Herāt")},
    ),
    (
        "the time in which no accident was as bad is not that of its victims",
        "2024-05-13",
        "With nine masons hurt it was the worst landmine accident in Herat since 2018. Landmines have killed 41 people "
        "in Taiz since 2018.",
        {"nine masons": (None, None, "Herāt"), "41 people": ("2018-01-01", "2024-05-13", "Taiz")},
    ),
    (
        "a single accident is one of the year, its day only says when",
        "2024-05-13",
        "In 2023, 70 square kilometres were released and 3,120 mines were destroyed. A single mine accident was "
        "registered, on November 21, in which a man lost his life.",
        {
            "70 square kilometres": ("2023-01-01", "2023-12-31", ""),
            "3,120 mines": ("2023-01-01", "2023-12-31", ""),
            "A single mine accident": ("2023-01-01", "2023-12-31", ""),
            "a man": ("2023-11-21", "2023-11-21", ""),
        },
    ),
    (
        "after a storm of a day is not on that day; after a blast of a day is",
        "2024-05-13",
        "Fourteen mines were found on the beach at Odesa after the storm of 3 May.\n\nTwo boys died after the mine "
        "blast of 4 May near Taiz.",
        {"Fourteen mines": (None, None, "Odesa"), "Two boys": ("2024-05-04", "2024-05-04", "Taiz")},
    ),
    (
        "what 'we had' is counted again",
        "2024-05-13",
        '"In 2021 we had 44 mine accidents. In 2022 there were 38. Last year we had 29, and this year so far nine," '
        "Dr Noori said.",
        {
            "44 mine accidents": ("2021-01-01", "2021-12-31", ""),
            "38": ("2022-01-01", "2022-12-31", ""),
            "29": ("2023-01-01", "2023-12-31", ""),
            "nine": ("2024-01-01", "2024-05-13", ""),
        },
    ),
    (
        "no day is told of what is denied, nor of what then did not happen",
        "2023-08-22",
        "The army on Tuesday branded as false the assertion of the Northern Front (FN) that a minefield had cost the "
        'lives of seven of its soldiers near Hacari.\n\nThe front put its video online on Sunday. "Nobody died in '
        'any minefield," a general said.\n\nIn Teorama a home-made mine blew up on Monday by the wall of a school, '
        "and there were no victims.",
        {
            "seven of its soldiers": (None, None, "Hacarí"),
            "Nobody": (None, None, "Hacarí"),
            "no victims": ("2023-08-21", "2023-08-21", "Teorama"),
        },
    ),
    (
        "one of the accidents counted, told next",
        "2024-05-16",
        "The command counted 14 mine accidents from January to April. One of them happened outside Ngoshe on 6 "
        "April. A girl was hurt by an improvised mine while she was weeding beans.",
        {"14 mine accidents": ("2024-01-01", "2024-04-30", ""), "A girl": ("2024-04-06", "2024-04-06", "Ngoshe")},
    ),
    (
        "the time behind a second subject is its own",
        "2024-05-16",
        "Mines are everywhere here. The field had been sown in 2021, and a tractor driver was killed there by a mine "
        "in October 2023.",
        {"a tractor driver": ("2023-10-01", "2023-10-31", "")},
    ),
    (
        "so many months end today",
        "2024-05-16",
        "In the last 14 months mines have killed 31 people in Sirte.",
        {"31 people": ("2023-03-16", "2024-05-16", "Sirte")},
    ),
    (
        "what is 'as at' a day has been counted on it",
        "2024-05-16",
        "As at 31 December 2023, 14 square kilometres of minefields remained in Zimbabwe.",
        {"14 square kilometres": ("2023-12-31", "2023-12-31", "Zimbabwe")},
    ),
    (
        "deaths after an accident on an earlier day",
        "2024-05-13",
        "Two soldiers died on the spot and a third succumbed in hospital on Friday after their vehicle hit a mine "
        "near Gao on Wednesday.",
        {"Two soldiers": ("2024-05-08", "2024-05-08", "Gao"), "a third": ("2024-05-08", "2024-05-08", "Gao")},
    ),
    (
        "a deadline of a day runs from today up to it",
        "2024-05-16",
        "Zimbabwe must clear 31 minefields by its new deadline of 31 December 2025.",
        {"31 minefields": ("2024-05-16", "2025-12-31", "")},
    ),
    (
        "a deadline that 'is' a day",
        "2024-05-16",
        "The deadline of Zimbabwe to clear its last 31 minefields is 31 December 2025.",
        {"31 minefields": ("2024-05-16", "2025-12-31", "Zimbabwe")},
    ),
    (
        "before a day to come",
        "2024-05-16",
        "The last 31 minefields in Zimbabwe are to be cleared before 31 December 2025.",
        {"31 minefields": ("2024-05-16", "2025-12-30", "Zimbabwe")},
    ),
    (
        "a death so many days after an accident",
        "2024-05-16",
        "A girl died in hospital in Taiz on Friday, two days after she stepped on a mine.",
        {"A girl": ("2024-05-08", "2024-05-08", "")},
    ),
    (
        "each figure of a comparison in clauses of their own has the time before it",
        "2024-05-16",
        "In 2021 there were 44 mine accidents in Herat. Last year it was 29, and this year so far nine.",
        {
            "44 mine accidents": ("2021-01-01", "2021-12-31", "Herāt"),
            "29": ("2023-01-01", "2023-12-31", "Herāt"),
            "nine": ("2024-01-01", "2024-05-16", "Herāt"),
        },
    ),
    (
        "what is set beside a figure without a time has not the one behind that figure",
        "2024-05-16",
        "Mines killed 214 people in Syria last year, compared with 240.",
        {"214 people": ("2023-01-01", "2023-12-31", "Syria"), "240": (None, None, "Syria")},
    ),
    (
        "work for so long that ended on a day",
        "2024-05-16",
        "In a two-week operation that ended on Sunday, sappers lifted 311 mines near Sumy.",
        {"311 mines": ("2024-04-29", "2024-05-12", "Sumy")},
    ),
    (
        "hours after something on a day it is still that day",
        "2024-05-16",
        "Hours after the convoy left Gao on Friday, its second lorry struck a mine, which killed two soldiers.",
        {"two soldiers": ("2024-05-10", "2024-05-10", "")},
    ),
    (
        "results for a time are what the next sentences tell",
        "2024-05-16",
        "The centre has published its results for 2023. Its 40 teams cleared 3,120 hectares of mined land and "
        "destroyed 8,204 mines.",
        {"3,120 hectares": ("2023-01-01", "2023-12-31", ""), "8,204 mines": ("2023-01-01", "2023-12-31", "")},
    ),
    (
        "the reporting period is that of the figures behind it",
        "2024-05-16",
        "The reporting period is 1 to 7 May. During it 41 anti-tank mines and 300 shells were found.",
        {"41 anti-tank mines": ("2024-05-01", "2024-05-07", ""), "300 shells": ("2024-05-01", "2024-05-07", "")},
    ),
    (
        "what a project did from when to when",
        "2024-05-16",
        "The project ran from June 2022 to March 2024. It cleared 14 hectares of mined land and destroyed 212 mines.",
        {"14 hectares": ("2022-06-01", "2024-03-31", ""), "212 mines": ("2022-06-01", "2024-03-31", "")},
    ),
    (
        "work begun in a month is told in hectares too",
        "2024-05-16",
        "The project was launched in Taiz in June 2022. 14 hectares have been cleared so far, and 212 mines destroyed.",
        {"212 mines": ("2022-06-01", "2024-05-16", "Taiz")},
    ),
    (
        "before that: at no known time",
        "2024-05-16",
        "The team came to the village in June 2022. It has since found 212 mines.\n\nBefore that, mines had killed "
        "six villagers.",
        {"212 mines": ("2022-06-01", "2024-05-16", ""), "six villagers": (None, None, "")},
    ),
    (
        "somebody hurt 'in the blast' is of its day, not of the month told since",
        "2024-05-16",
        "A mine killed a soldier near Zar on Saturday.\n\nANAMA found 411 mines in Kalbajar last month.\n\nThe "
        "soldier's comrade was wounded in the blast.",
        {
            "a soldier": ("2024-05-11", "2024-05-11", "Zar"),
            "411 mines": ("2024-04-01", "2024-04-30", "Kalbajar"),
            "The soldier's comrade": ("2024-05-11", "2024-05-11", "Zar"),
        },
    ),
    (
        "what was said weeks ago of a time up to then",
        "2024-05-16",
        "Police said on 2 May that mines had killed 12 people in Homs since January.",
        {"12 people": ("2024-01-01", "2024-05-02", "Homs")},
    ),
    (
        "the same period this year, behind that of another one",
        "2024-05-16",
        "Landmine deaths rose from 14 in the first quarter of 2023 to 22 in the same period this year.",
        {"14": ("2023-01-01", "2023-03-31", ""), "22": ("2024-01-01", "2024-03-31", "")},
    ),
    (
        "the first half of a year, some days before its end",
        "2024-06-26",
        "Mines killed 14 people in Laos in the first half of 2024, down from 22 over the same period last year.",
        {"14 people": ("2024-01-01", "2024-06-30", "Laos"), "22": ("2023-01-01", "2023-06-30", "Laos")},
    ),
    (
        "the first half of a year that is not nearly over",
        "2024-06-03",
        "Mines killed 14 people in Laos in the first half of 2024, down from 22 over the same period last year.",
        {"14 people": ("2024-01-01", "2024-06-03", "Laos"), "22": ("2023-01-01", "2023-06-03", "Laos")},
    ),
    (
        "a year that one is told to look at",
        "2024-05-16",
        "Take 2022: 22 mine explosions in Idlib, in which 31 people were injured.",
        {
            "22 mine explosions": ("2022-01-01", "2022-12-31", "Idlib"),
            "31 people": ("2022-01-01", "2022-12-31", "Idlib"),
        },
    ),
    (
        "figures behind a sentence in which a time is told for other ones are of the time that those figures 'are for'",
        "2024-05-16",
        'In 2020 the mined land was put at 900 hectares.\n\n"Our teams lifted 31,402 mines in all. Of these, 8,120 '
        'were anti-tank mines. The figures are for the period since March 3, 2021," the colonel said.',
        {
            "900 hectares": ("2020-01-01", "2020-12-31", ""),
            "31,402 mines": ("2021-03-03", "2024-05-16", ""),
            "8,120 were anti-tank mines": ("2021-03-03", "2024-05-16", ""),
        },
    ),
    (
        "a clause behind 'and' with a date of its own is no longer in that of 'when'",
        "2024-05-16",
        "A ploughman died near Zar on April 17 when his tractor hit an anti-tank mine, and on May 11 two cadets were "
        "wounded by a shell.",
        {"A ploughman": ("2024-04-17", "2024-04-17", "Zar"), "two cadets": ("2024-05-11", "2024-05-11", "Zar")},
    ),
    (
        "a time in reported words is that of what they tell",
        "2024-05-16",
        "Karimov said his sappers last week cleared 61,500 square metres of mined land and destroyed 118 shells.",
        {"61,500 square metres": ("2024-05-06", "2024-05-12", ""), "118 shells": ("2024-05-06", "2024-05-12", "")},
    ),
    (
        "behind 'since then' another clause has a time of its own",
        "2024-05-16",
        "The front moved on in 2020. Teams have lifted 512 mines since then, says the centre, which adds that a "
        "farmer was killed by one in March.",
        {"512 mines": ("2020-01-01", "2024-05-16", "")},
    ),
    (
        "what had been reported on a day is of the time told before, up to that day",
        "2024-05-16",
        "Improvised mines have killed 72 civilians in Mopti since January, the mission said. On 3 May it had spoken "
        "of 64 deaths.",
        {"72 civilians": ("2024-01-01", "2024-05-16", "Mopti"), "64 deaths": ("2024-01-01", "2024-05-03", "Mopti")},
    ),
    (
        "a deadline behind 'and that' is of what is told there",
        "2024-05-16",
        "The minister said engineers would clear six acres of mined land once the fighting stops, and that all "
        "families could go home by December.",
        {"six acres": (None, None, "")},
    ),
    (
        "an ordinal is of the time in which it counts, and not of the day of the accident",
        "2024-05-16",
        "Tuesday's mine blast was the fourth of its kind in Herat since the beginning of April.",
        {"fourth": ("2024-04-01", "2024-05-16", "Herāt")},
    ),
    (
        "when somebody spoke of a figure is not its time",
        "2024-05-16",
        "The ministry has written that the other side holds back the maps of 700,000 mines, a number that a "
        "spokesman in Yerevan on Wednesday called absurd.",
        {"700,000 mines": (None, None, "")},
    ),
    (
        "those hurt go with the accidents of the second time",
        "2024-05-16",
        "Mines go on to kill people in Kherson.\n\nIn 2022 there were 12 accidents with mines, last year only four, "
        "with three wounded and nobody killed.",
        {
            "12 accidents": ("2022-01-01", "2022-12-31", ""),
            "four": ("2023-01-01", "2023-12-31", ""),
            "three wounded": ("2023-01-01", "2023-12-31", ""),
            "nobody": ("2023-01-01", "2023-12-31", ""),
        },
    ),
    (
        "a war of so many years left the device",
        "2024-05-16",
        "Landmines are a threat.\n\nShells left behind by the two-year war in Tigray have killed 236 people since "
        "the Pretoria agreement was signed on 2 November 2022.",
        {"236 people": ("2022-11-02", "2024-05-16", "Tigray")},
    ),
    (
        "the half year is the one told before",
        "2023-07-18",
        "Between January and June 28 people were killed by mines in Borno.\n\nThe police say they destroyed 312 "
        "bombs in the half year.",
        {"28 people": ("2023-01-01", "2023-06-30", "Borno"), "312 bombs": ("2023-01-01", "2023-06-30", "Borno")},
    ),
    (
        "'the highest number since' tells of no beginning",
        "2024-05-16",
        "Crews lifted 312 mines near Sana'a, the highest number since 2019.",
        {"312 mines": (None, None, "Sanaa")},
    ),
    (
        "'tripled the number of a year' is not of that year",
        "2024-04-04",
        "The number of casualties in Yemen as a result of landmines reached 1,052, tripled the accidents of 2022.",
        {"1,052": (None, None, "Yemen")},
    ),
    (
        "what has been done is not of the years for which money is sought",
        "2025-05-23",
        "The centre seeks 50 million dollars over the next three years for the clearance of mines.\n\nSome 41,000 "
        "mines have been removed.",
        {"41,000 mines": (None, None, "")},
    ),
    (
        "a line between armies runs through many districts; its letters stand in brackets",
        "2025-05-23",
        "Two soldiers were hurt by a landmine near the Line of Control (LoC) in Poonch district in April.",
        {"Two soldiers": ("2025-04-01", "2025-04-30", "Poonch")},
    ),
    (
        "the day of an accident stands before 'the incident occurred'",
        "2025-05-23",
        "A landmine in a yard killed one child in Ghazni province.\n\nOn Thursday evening, the incident occurred in "
        "the village of Chahardeh.",
        {"one child": ("2025-05-22", "2025-05-22", "Chahardeh")},
    ),
    (
        "'said from … to …' is no day of saying",
        "2025-05-23",
        "The centre said from 1992 to April this year 1,910 hectares of mined land were cleared.",
        {"1,910 hectares": ("1992-01-01", "2025-04-30", "")},
    ),
    (
        "'the victims' are those of the report, not of the year beside it",
        "2025-05-23",
        "There were 41 mine casualties this year, down 7 per cent over full-year 2024, when 44 people fell victim to "
        "mines. Ten of the victims died.",
        {"44 people": ("2024-01-01", "2024-12-31", ""), "Ten of the victims": ("2025-01-01", "2025-05-23", "")},
    ),
    (
        "who speaks of his own field or hospital tells where they are",
        "2024-03-01",
        "Landmines litter Ukraine. Petro Sydorenko, who grows barley near Snihurivka, said he had pulled 11 mines off "
        "his field. A doctor in Mykolaiv said his clinic had treated 14 mine victims.",
        {"11 mines": (None, None, "Snihurivka"), "14 mine victims": (None, None, "Mykolaiv")},
    ),
    (
        "what is recalled behind 'and' is told apart",
        "2025-05-23",
        "Mines killed or maimed 396 people, among them 70 dead, he said, and recalled that two journalists had been "
        "killed when their bus drove over a mine in Kalbajar in June 2021.",
        {
            "70 dead": (None, None, ""),
            "two journalists": ("2021-06-01", "2021-06-30", "Kalbajar"),
        },
    ),
    (
        "a list of districts is that of its own week; the area of the year points to none of them",
        "2025-09-08",
        "Sappers lifted 63 mines between September 1 and 7. The work covered the Aghdam, Fuzuli and Lachin "
        "districts.\n\n"
        "With this, the area cleared since January has reached 915 hectares. The army cleared 300 hectares this year.",
        {
            "63 mines": ("2025-09-01", "2025-09-07", "Aghdam Fuzuli Lachin"),
            "915 hectares": ("2025-01-01", "2025-09-08", ""),
            "300 hectares": ("2025-01-01", "2025-09-08", ""),
        },
    ),
    (
        "'the worst-hit area was X with 374' is of X",
        "2024-03-01",
        "Mines hurt 900 people in Myanmar. The worst-hit area was Sagaing Region with 374 casualties.",
        {"374 casualties": (None, None, "Sagaing")},
    ),
    (
        "the day of a shelling is not that of the accident told before it",
        "2024-02-16",
        "Landmines litter the fields. A mine maimed a herder. On Tuesday the army shelled a market.",
        {"a herder": (None, None, "")},
    ),
    (
        "a date in front holds for all figures of its clause",
        "2024-05-10",
        "In March, sappers found 12 mines near Agdere and 30 shells near Tartar.",
        {"12 mines": ("2024-03-01", "2024-03-31", "Aghdara"), "30 shells": ("2024-03-01", "2024-03-31", "Tartar")},
    ),
    (
        "'the country' is the one that heads the paragraph of a digest",
        "2024-05-10",
        "ANGOLA. Deminers lifted 12 mines near Luena last week.\n\nIRAQ. Japan paid for two machines. Mines have "
        "killed "
        "35 people in the country since January.",
        {"35 people": ("2024-01-01", "2024-05-10", "Iraq")},
    ),
    (
        "'as to' opens with a time and ends none",
        "2024-05-10",
        "Sappers lifted 12 mines last week.\n\nAs to the first quarter, the agency says they lifted 340 mines.",
        {"12 mines": ("2024-04-29", "2024-05-05", ""), "340 mines": ("2024-01-01", "2024-03-31", "")},
    ),
    (
        "the state that an agency is of places its work only where the whole land was mined",
        "2024-08-05",
        "Azerbaijan's mine action agency lifted 118 mines in July.",
        {"118 mines": ("2024-07-01", "2024-07-31", "")},
    ),
    (
        "and of all its figures where it was",
        "2024-08-05",
        "Cambodia's mine action centre lifted 90 mines in July.",
        {"90 mines": ("2024-07-01", "2024-07-31", "Cambodia")},
    ),
    (
        "a report's time is that of its title's second line, also nationwide behind what happened on one day",
        "2023-10-17",
        "EXPLOSIVE HAZARDS MONITOR\nIssue 31 (July–September 2023)\n\n"
        "Mines caused 388 casualties in Somalia. On 23 September a mine killed nine people near Baidoa.\n\n"
        "Shells were behind a further 12 accidents nationwide.",
        {
            "388 casualties": ("2023-07-01", "2023-09-30", "Somalia"),
            "nine people": ("2023-09-23", "2023-09-23", "Baidoa"),
            "12 accidents": ("2023-07-01", "2023-09-30", ""),
        },
    ),
    (
        "rows of a list are no datelines",
        "2025-03-10",
        "Crews cleared 642 ha of mined land in Karabakh.\n\nAghdam – 301 ha;\nFuzuli – 154 ha;\nLachin – 87 ha.",
        {"301 ha": (None, None, "Aghdam"), "154 ha": (None, None, "Fuzuli"), "87 ha": (None, None, "Lachin")},
    ),
    (
        "what befell in the work is of its time and place; the municipality is the town told",
        "2024-05-08",
        "Landmines are a threat. Engineers lifted 137 mines around the town of Samaniego since March 4. A corporal "
        "was killed by a mine in the operation, the minister told reporters in Pasto. Some 9 square km remain to be "
        "cleared in the municipality.",
        {
            "137 mines": ("2024-03-04", "2024-05-08", "Samaniego"),
            "A corporal": ("2024-03-04", "2024-05-08", "Samaniego"),
            "9 square km": (None, None, "Samaniego"),
        },
    ),
    (
        "work without a place takes the districts that its report lists in another sentence",
        "2024-10-07",
        "From September 30 to October 6, 71 mines were found and defused in the liberated territories. "
        "Demining covered the Aghdam, Fuzuli and Jabrayil districts, where 1,310 hectares were cleared.",
        {
            "71 mines": ("2024-09-30", "2024-10-06", "Aghdam Fuzuli Jabrayil"),
        },
    ),
    (
        "a total in regions of its own keeps them above rows by district",
        "2025-03-10",
        "Between March 3 and 9, crews cleared 642 ha of mined land in Karabakh and East Zangazur.\n\nAghdam"
        " – 301 ha;\nFuzuli – 154 ha;\nLachin – 187 ha.\n\nFor comparison, 1,017 ha had been cleared in the "
        "week before.",
        {
            "642 ha": ("2025-03-03", "2025-03-09", "Karabakh East Zangazur"),
            "301 ha": ("2025-03-03", "2025-03-09", "Aghdam"),
            "1,017 ha": ("2025-02-24", "2025-03-02", "Karabakh East Zangazur"),
        },
    ),
    (
        "what a victim had been doing tells the spot; where one is buried or was nursed does not",
        "2025-06-22",
        "A mine killed a herder on Friday in Yemen's Hodeidah governorate, a monitor said.\n\nThe herder had"
        " left the asphalt near the town of Hays. He was taken to a clinic in Mocha.",
        {
            "a herder": ("2025-06-20", "2025-06-20", "Hays"),
        },
    ),
    (
        "the district is not the one where a victim was taken",
        "2023-10-24",
        "A mine killed a woman near Horadiz in the Fuzuli district on Monday. She died on the way to "
        "Beylagan. Two weeks ago a tractor driver was blown up by a mine in the same district.",
        {
            "a tractor driver": ("2023-10-09", "2023-10-15", "Fuzuli"),
        },
    ),
    (
        "the city is not the one where a body that speaks of it sits",
        "2022-11-07",
        "Mines go on killing people in Mosul. The directorate for mine action in Baghdad questions the "
        "count. The teams have destroyed 266 mines in the city since July.",
        {
            "266 mines": ("2022-07-01", "2022-11-07", "Mosul"),
        },
    ),
    (
        "a clinic is where victims were treated, when no accident is told; funding from a state places nothing",
        "2024-04-03",
        "A surgeon at the general hospital in Loikaw says he operated on eleven mine victims in March. "
        "With funding from Ireland, 28 hectares of mined land could be released by the end of May.",
        {
            "eleven mine victims": ("2024-03-01", "2024-03-31", "Loikaw"),
            "28 hectares": ("2024-04-03", "2024-05-31", ""),
        },
    ),
    (
        "cleared days after an accident where it was; a million mines are of no village",
        "2025-04-28",
        'A mine killed a boy outside Snihurivka on Saturday, police said.\n\n"On Sunday alone divers took '
        '19 mines out of the river," the mayor said.\n\n"There are a million mines out there," a neighbour '
        "said.",
        {
            "19 mines": ("2025-04-27", "2025-04-27", "Snihurivka"),
            "a million mines": (None, None, ""),
        },
    ),
    (
        "the office that a sentence begins with tells of its district",
        "2024-11-09",
        "Two men were injured by a mine on the Barda-Tugh road on Friday.\n\nThe Khojavend District "
        "Prosecutor's Office puts at nine the number of mine accidents since 2021.",
        {
            "nine": ("2021-01-01", "2024-11-09", "Khojavend"),
        },
    ),
    (
        "the same work in one sentence is in one place",
        "2022-11-18",
        "Teams cleared nine hectares of mined land on the Yei-Lasu road between February and October and "
        "blew up 312 shells.",
        {
            "312 shells": ("2022-02-01", "2022-10-31", "Yei-Lasu road"),
        },
    ),
    (
        "a headline's narrower spot; the land of what is left",
        "2023-01-30",
        "Sea mine kills fishermen off Mocha\n\nThree fishermen were killed by a sea mine in western Yemen "
        "on Sunday. Experts have cleared 5 square kilometres this year, which leaves 11 square kilometres"
        " to be cleared in Yemen.",
        {
            "Three fishermen": ("2023-01-29", "2023-01-29", "Mocha"),
            "5 square kilometres": ("2023-01-01", "2023-01-30", "Yemen"),
        },
    ),
    (
        "where victims had worked is no spot; a total since no told day is of the land",
        "2024-06-11",
        "A mine killed two coffee pickers in Colombia's Cauca department on Sunday. The men had worked near Cali.\n\n"
        "Colombia still has 40 square kilometres of minefields. Two sappers died in a blast last year in Samaniego. "
        "Since independence mines have killed 374 people.",
        {
            "two coffee pickers": ("2024-06-09", "2024-06-09", "Cauca"),
            "374 people": (None, None, "Colombia"),
        },
    ),
    (
        "the place of a part of another figure",
        "2024-06-11",
        "Landmines are a threat in Mosul. Teams destroyed 1,903 mines this year and cleared 34 hectares, 21 of them "
        "in Sinjar and 9 in Hamdaniya.",
        {"1,903 mines": ("2024-01-01", "2024-06-11", ""), "21 of them": ("2024-01-01", "2024-06-11", "Sinjār")},
    ),
    (
        "each clause has its own day and place",
        "2024-08-02",
        "On July 9 a guard was injured by a landmine in the Kalbajar district, "
        "and on July 23 a farmer was killed by a landmine in Fuzuli.",
        {"a guard": ("2024-07-09", "2024-07-09", "Kalbajar"), "a farmer": ("2024-07-23", "2024-07-23", "Fuzuli")},
    ),
    (
        "compared figures take the period behind them",
        "2024-06-20",
        "Landmines killed 30 people in Cambodia in the first five months of 2024, "
        "up from 25 in the same months of last year.",
        {"30 people": ("2024-01-01", "2024-05-31", "Cambodia"), "25": ("2023-01-01", "2023-05-31", "Cambodia")},
    ),
    (
        "the way to a place is not where the accident was; a number right behind its place",
        "2024-06-20",
        "At least nine traders were killed in Burkina Faso when their truck hit a mine, an official said Thursday. "
        "The truck, on its way to the market in Djibo, struck the mine on Wednesday near the village of Gorgadji. "
        "Last year mines killed 128 people in Mali. Of last year's 128 victims, 60 died in Mopti and 31 in Gao. "
        "In 2022 Sagaing was worst hit, with 171 casualties, followed by Shan State with 122.",
        {
            "nine traders": ("2024-06-19", "2024-06-19", "Gorgadji"),
            "128 victims": ("2023-01-01", "2023-12-31", "Mali"),
            "171 casualties": ("2022-01-01", "2022-12-31", "Sagaing"),
            "122": ("2022-01-01", "2022-12-31", "Shan"),
        },
    ),
    (
        "the end of a total told before its beginning, what has since been done, a part's own year",
        "2024-05-10",
        "Between April 29 and May 5 sappers cleared 612 hectares of mined land. What they took out, 31 anti-personnel "
        "mines, has since been destroyed. By May 5 the total cleared since the end of the war in November 2020 had "
        "reached 217,640 hectares. In Aghdam they have lifted 9,000 mines since then, 812 of them last year.",
        {
            "31 anti-personnel mines": ("2024-04-29", "2024-05-05", ""),
            "217,640 hectares": ("2020-11-01", "2024-05-05", ""),
            "812 of them": ("2023-01-01", "2023-12-31", "Aghdam"),
        },
    ),
    (
        "a whole is where all its parts are, work goes on there; 'there' behind a surface; a rank moves no report",
        "2025-06-12",
        "Last month our teams cleared 16 hectares of mined land: nine in Kilinochchi and seven in Mannar. "
        "The ground yielded 571 mines.\n\nA herder was killed by a mine on Monday in the Salamjah border area east of "
        "Basra. It is the third mine accident in Iraq this year. Sappers who went to the spot on Tuesday and Wednesday "
        "found two mines. Basra is badly mined: 118 hectares there have yet to be cleared, and the army intends to "
        "clear 12 hectares this year and to finish the last two minefields in Missan.",
        {
            "16 hectares": ("2025-05-01", "2025-05-31", "Kilinochchi Mannar"),
            "571 mines": ("2025-05-01", "2025-05-31", "Kilinochchi Mannar"),
            "two mines": ("2025-06-10", "2025-06-11", "Salamjah"),
            "118 hectares": (None, None, "Basra"),
        },
    ),
    (
        "survivors came to harm at some time; so many of a nation's people did so there, not in the accident told last",
        "2024-11-08",
        "Two girls were killed by a mine on Monday.\n\nThis week the centre counts 486 mine survivors. "
        "Nearly 88,000 Angolans live with injuries caused by mines.",
        {"486 mine survivors": (None, None, ""), "88,000 Angolans": (None, None, "Angola")},
    ),
    (
        "each has its own place; a whole behind its parts; 'in the state'; a place singled out moves no report",
        "2024-06-11",
        "In 2023 mines killed 590 people in Yemen. In Marib 220 people were killed, in Taiz 90. Ten people "
        "including four children were wounded by a mine in Hama on Friday.\n\nOn Sunday a mine killed two people in "
        "the Gelan district of Ghazni. Five were wounded in the same district last week.\n\nZimbabwe will clear 12 "
        "hectares of minefields this year. In Mutare alone, 90 mines were found in May. A bus hit a mine between "
        "Gao and Kidal on Sunday, killing six people.",
        {
            "220 people": ("2023-01-01", "2023-12-31", "Marib"),
            "90": ("2023-01-01", "2023-12-31", "Taiz"),
            "Ten people": ("2024-06-07", "2024-06-07", "Hama"),
            "Five": ("2024-06-03", "2024-06-09", "Gelan"),
            "12 hectares": ("2024-01-01", "2024-12-31", "Zimbabwe"),
            "six people": ("2024-06-09", "2024-06-09", "Gao Kidal"),
        },
    ),
    (
        "days before an accident are not counted from the day of the word; places side by side; the government's land",
        "2024-08-20",
        "A mine killed six soldiers in Niger on Sunday, the ministry said on Tuesday. Ten days earlier four "
        "gendarmes had been killed by a mine near Makalondi.\n\nCambodia reported 29 landmine casualties in the "
        "first half of 2024. Pailin, with 12 casualties, and Kampot, with 11, were the most affected. In 2023 "
        "there had been 32 casualties. The government plans to clear 40 hectares of mined land in 2025.",
        {
            "four gendarmes": ("2024-08-08", "2024-08-08", "Makalondi"),
            "29 landmine casualties": ("2024-01-01", "2024-06-30", "Cambodia"),
            "32 casualties": ("2023-01-01", "2023-12-31", "Cambodia"),
            "40 hectares": ("2025-01-01", "2025-12-31", "Cambodia"),
        },
    ),
    (
        "the country and the time of a title; what a total is brought to; 'once more'; 'with 38' behind a comma",
        "2023-07-12",
        "Yemen: Mine Action Report (1-30 June 2023)\n\nForty-one civilian casualties of landmines were verified. "
        "Hodeidah was once more the worst affected, with 22 casualties, followed by Taiz, with eight, and Hajjah, with "
        "six.\n\nThe project removed 3,290 mines. This brings its total since June 2018 to 404,117 mines.\n\n"
        "The agency surveyed 38 minefields.",
        {
            "Forty-one civilian casualties": ("2023-06-01", "2023-06-30", "Yemen"),
            "22 casualties": ("2023-06-01", "2023-06-30", "Hodeidah"),
            "eight": ("2023-06-01", "2023-06-30", "Taiz"),
            "3,290 mines": ("2023-06-01", "2023-06-30", "Yemen"),
            "38 minefields": ("2023-06-01", "2023-06-30", "Yemen"),
        },
    ),
    (
        "the days of the lead are those of the headline's past week; the place of a line above rows; a landmark",
        "2024-11-12",
        "Nearly 1,900 hectares cleared of mines over past week\n\nAzerbaijan cleared 1,874 hectares of mined land "
        "between November 4 and 10. A week earlier sappers had cleared 1,690 hectares.\n\nKalbajar district, "
        "October 2024\nCleared: 287 ha\nLandmines: 66\n\nA boy was killed by a mine on Sunday in Adi Nebri, a village "
        "12 kilometres outside Adwa.",
        {
            "1,900 hectares": ("2024-11-04", "2024-11-10", ""),
            "1,690 hectares": ("2024-10-28", "2024-11-03", "Azerbaijan"),
            "287 ha": ("2024-10-01", "2024-10-31", "Kalbajar"),
            "66": ("2024-10-01", "2024-10-31", "Kalbajar"),
            "A boy": ("2024-11-10", "2024-11-10", "Adi Nebri"),
        },
    ),
    (
        "both ends of a road; a commune of two names before its district; the first month since another",
        "2024-03-10",
        "In February the army lifted 105 mines along the road from Adigrat to Zalambessa. For the first month "
        "since October no mine casualties were registered there. On Monday a man was killed by a mine in Vinh "
        "Thuongi commune, Hai Lang district.",
        {
            "105 mines": ("2024-02-01", "2024-02-29", "Ādīgrat Zalambessa"),
            "no mine casualties": ("2024-02-01", "2024-02-29", "Ādīgrat Zalambessa"),
            "a man": ("2024-03-04", "2024-03-04", "Vinh Thuongi"),
        },
    ),
    (
        "a list of figures has a day, also for what surfaces go with; a rank's time is not that of the accident",
        "2024-02-10",
        "Mine kills two herders near Basra, third blast this month\n\nTwo herders were killed on Friday by a mine near "
        "Basra. Figures of the agency, dated 31 January, show 15 hectares of mined land. At the end of 2023, it said, "
        "48 mined areas remained. In Iraq 71 suspected hazardous areas, covering 68 square kilometres of mined land, "
        "were still on its books at the end of 2022.",
        {
            "two herders": ("2024-02-09", "2024-02-09", "Basra"),
            "68 square kilometres": ("2022-12-31", "2022-12-31", "Iraq"),
        },
    ),
    (
        "'respectively' gives the members of a list in their order, places or years",
        "2024-06-20",
        "In May, landmine teams cleared 41 and 66 hectares in Tartar and Barda respectively. "
        "In 2021 and 2022, landmines killed 14 and 9 people, respectively.",
        {
            "41": ("2024-05-01", "2024-05-31", "Tartar"),
            "66 hectares": ("2024-05-01", "2024-05-31", "Barda"),
            "14": ("2021-01-01", "2021-12-31", "Tartar Barda"),
            "9 people": ("2022-01-01", "2022-12-31", "Tartar Barda"),
        },
    ),
    (
        "a year's toll is not of the village whose accident in one of its months was told before",
        "2024-06-20",
        "Two boys died in Menongue in October when a landmine exploded. In 2023 there were 52 landmine casualties.",
        {
            "Two boys": ("2023-10-01", "2023-10-31", "Menongue"),
            "52 landmine casualties": ("2023-01-01", "2023-12-31", ""),
        },
    ),
    (
        "'the country' is not the one that only acts there",
        "2024-06-20",
        "Laos cleared 40 hectares of mined land last year. The US laid 270,000 mines in the country. "
        "In 2022 the country recorded 31 landmine accidents.",
        {
            "270,000 mines": (None, None, "Laos"),
            "31 landmine accidents": ("2022-01-01", "2022-12-31", "Laos"),
        },
    ),
    (
        "a year earlier is the same part of that year; a day earlier is not the day of the lead; "
        "'bringing the number since …' dates only the number",
        "2024-06-20",
        "Three boys died when a landmine exploded.\n\nA day before, a guard was killed by a landmine. "
        "Mines killed 97 in the first four months, against 142 a year earlier. "
        "Four soldiers were wounded by a landmine, bringing the number of wounded since January to 19.",
        {
            "Three boys": (None, None, ""),
            "97": ("2024-01-01", "2024-04-30", ""),
            "142": ("2023-01-01", "2023-04-30", ""),
            "19": ("2024-01-01", "2024-06-20", ""),
        },
    ),
    (
        "a year that is not over, in the line above a list",
        "2024-06-20",
        "In 2024 the teams in many countries:\n- cleared 88 hectares of mined land\n- destroyed 42 landmines",
        {
            "88 hectares": ("2024-01-01", "2024-06-20", ""),
            "42 landmines": ("2024-01-01", "2024-06-20", ""),
        },
    ),
    (
        "a border with another country lies not in that one",
        "2024-06-20",
        "Tajikistan's border with Afghanistan holds 7 square kilometres of minefields.",
        {"7 square kilometres": (None, None, "Tajikistan")},
    ),
    (
        "the year a mine was laid in is not when it killed; what another says he found is not of all the years told",
        "2024-06-20",
        "A mine laid by fighters in 2020 killed a guard near Tripoli. They have cleared 310 landmines since 2015.\n\n"
        "The army said it had found 15 landmines near Kirkuk.",
        {"a guard": (None, None, "Tripoli"), "15 landmines": (None, None, "Kirkuk")},
    ),
    (
        "what was done in all is not of the year whose small share is told next; an accident's village holds no toll",
        "2024-06-20",
        "Over 2.5 million mines have been lifted. The army lifted 21,114 mines in 2023.\n\n"
        "In 2022 a hunter was killed by a landmine near Doboj. In 2021 there were four victims.",
        {"2.5 million mines": (None, None, ""), "four victims": ("2021-01-01", "2021-12-31", "")},
    ),
    (
        "'the incident happened' gives its day to the figures before it, a similar incident does not",
        "2024-06-20",
        "A landmine hurt two boys in Barda. The incident happened on Sunday.\n\n"
        "A landmine hurt six men in Fuzuli. A similar incident happened on May 4.",
        {"two boys": ("2024-06-16", "2024-06-16", "Barda"), "six men": (None, None, "Fuzuli")},
    ),
    (
        "what was done this year 'as of' a day ends on that day, also where the year stands behind",
        "2024-06-20",
        "As of the end of May, landmine teams had cleared 41 hectares this year.",
        {"41 hectares": ("2024-01-01", "2024-05-31", "")},
    ),
    (
        "the full stop of an ordinal day ends no sentence",
        "2024-06-20",
        "On 3. May a landmine killed a shepherd in Barda.",
        {"a shepherd": ("2024-05-03", "2024-05-03", "Barda")},
    ),
    (
        "what was ten years after a year is not of that year",
        "2024-06-20",
        "Ten years after the war ended in 1995, landmines killed 40 people in Laos. In 1996 landmines hurt 60 people.",
        {"40 people": (None, None, "Laos"), "60 people": ("1996-01-01", "1996-12-31", "Laos")},
    ),
    (
        "one figure of two periods is of both; a figure for each of them is of its own",
        "2024-06-20",
        "In 2021 and 2022 landmines killed 40 people. In 2020 and 2021, landmines hurt 14 and 9 people.",
        {
            "40 people": ("2021-01-01", "2022-12-31", ""),
            "14": ("2020-01-01", "2020-12-31", ""),
            "9 people": ("2021-01-01", "2021-12-31", ""),
        },
    ),
    (
        "the morning that follows a day is no word for that day",
        "2024-06-20",
        "On 5 May a landmine killed a shepherd in Barda. The following morning a landmine hurt two boys in Fuzuli.",
        {"a shepherd": ("2024-05-05", "2024-05-05", "Barda"), "two boys": ("2024-05-06", "2024-05-06", "Fuzuli")},
    ),
    (
        "what was done 'to date' has no time of the report; mines on maps are not where an accident was",
        "2024-06-20",
        "Landmine teams cleared 41 hectares in May. To date, 6,600 hectares have been cleared. "
        "On Monday a landmine hurt a shepherd in Barda. Armenia gave maps of 900 mines.",
        {
            "41 hectares": ("2024-05-01", "2024-05-31", ""),
            "6,600 hectares": (None, None, ""),
            "a shepherd": ("2024-06-17", "2024-06-17", "Barda"),
            "900 mines": (None, None, ""),
        },
    ),
    (
        "what is compared with does not become the report's time",
        "2024-03-05",
        "In February 2024, 210 landmines were destroyed in Angola. In February 2023 the teams destroyed 180 mines.\n\n"
        "An area of 40 hectares was cleared.",
        {"180 mines": ("2023-02-01", "2023-02-28", "Angola"), "40 hectares": ("2024-02-01", "2024-02-29", "Angola")},
    ),
    (
        "a country that owns something is no place told again, its north is",
        "2024-05-08",
        "A landmine blast in northern Chad\n\nA landmine from the country's long war hurt five men near Faya Monday. "
        "Landmines killed 14 people in the country's north in April.",
        {"five men": ("2024-05-06", "2024-05-06", "Faya"), "14 people": ("2024-04-01", "2024-04-30", "Chad")},
    ),
    (
        "when a device was laid, and which war left it, is not when it did harm",
        "2024-05-08",
        "A bomb from the Second World War killed two men on Monday. Landmines laid in 1974 have killed 80 people "
        "since 2001.",
        {
            "two men": ("2024-05-06", "2024-05-06", ""),
            "80 people": ("2001-01-01", "2024-05-08", ""),
        },
    ),
    (
        "a sentence of its own says when the figures were counted, and a past verb of what was left then",
        "2024-05-13",
        "Landmines killed 55 people in Tripoli. The figures cover the time between May 2 and May 9. In 2007, 310 "
        "hectares were contaminated.",
        {"55 people": ("2024-05-02", "2024-05-09", "Tripoli"), "310 hectares": ("2007-01-01", "2007-12-31", "Tripoli")},
    ),
    (
        "the day at the end of its clause is that of what was left",
        "2024-05-13",
        "Landmines are a threat. Some 126 hectares of land remain to be cleared in the north of the hills at the end "
        "of 2011.",
        {"126 hectares": ("2011-12-31", "2011-12-31", "")},
    ),
    (
        "what was reported on an earlier day ends on it",
        "2024-05-13",
        "Landmines are a threat. On December 9, 2023, the Lake Mine Office reported that mines had killed 29 herders "
        "since November 10, 2020.",
        {"29 herders": ("2020-11-10", "2023-12-09", "")},
    ),
    (
        "a plan's 'end of the year' is none that is over",
        "2024-09-12",
        "Landmines were found in 2022. Sappers plan to survey 900 hectares of minefields by the end of the year.",
        {"900 hectares": ("2024-09-12", "2024-12-31", "")},
    ),
    (
        "work done so far is not of the day of an accident; 'since 2001, when …' goes on behind its clause",
        "2024-09-12",
        "A landmine killed two boys in Harim on Sunday.\n\nTeams have so far removed 640 landmines. "
        "Since 2001, when the war ended, mines have killed 90 people.",
        {
            "two boys": ("2024-09-08", "2024-09-08", "Harim"),
            "640 landmines": (None, None, ""),
            "90 people": ("2001-01-01", "2024-09-12", ""),
        },
    ),
    (
        "a period behind one figure is not that of the next, which has its own",
        "2024-09-12",
        "Two deminers were killed by landmines in 2022 and one lost his leg last November.",
        {"Two deminers": ("2022-01-01", "2022-12-31", ""), "one": ("2023-11-01", "2023-11-30", "")},
    ),
    (
        "a year that only says when a named war was; a since-clause",
        "2024-09-12",
        "Since the end of the Second Karabakh War in 2020, landmines have killed 70 people. "
        "The agency has destroyed 300 landmines since it began its Safe Roads project in 2017.",
        {"70 people": ("2020-11-10", "2024-09-12", ""), "300 landmines": ("2017-01-01", "2024-09-12", "")},
    ),
    (
        "places with brackets: each part has its own, the whole has all",
        "2024-09-12",
        "In all 214 landmines were found in Kharkiv region (96), Mykolaiv region (57) and Kherson region (61).",
        {"214 landmines": (None, None, "Kharkiv Mykolaiv Kherson"), "96": (None, None, "Kharkiv")},
    ),
    (
        "what has happened is not of a day to come: which year the day without one means is in doubt",
        "2023-04-04",
        "Sappers find 12 landmines on May 11. On March 11 they found 40 mines. They will lift 90 mines on May 11. "
        "On May 11 they found 31 mines. On April 5 they found 17 mines.",
        {
            "12 landmines": (None, None, ""),
            "31 mines": ("2022-05-11", "2022-05-11", ""),
            "17 mines": ("2023-04-05", "2023-04-05", ""),
            "40 mines": ("2023-03-11", "2023-03-11", ""),
            "90 mines": ("2023-05-11", "2023-05-11", ""),
        },
    ),
    (
        "a length that ends with a date is the period, not that date",
        "2023-04-04",
        "In the week to 2 April 12 landmines were found. In the year ending March 2022, they found 40 mines.",
        {"12 landmines": ("2023-03-27", "2023-04-02", ""), "40 mines": ("2021-04-01", "2022-03-31", "")},
    ),
    (
        "what begins a clause with 'since' is a beginning, also the day of a signature",
        "2023-04-04",
        "Since the accord was signed in November 2016, mines have killed 12 people. The map signed in May 2019 "
        "shows 40 minefields.",
        {"12 people": ("2016-11-01", "2023-04-04", ""), "40 minefields": (None, None, "")},
    ),
    (
        "a period that another figure or a difference is of is not that of what follows",
        "2024-04-04",
        "Teams cleared 4,317 hectares of minefields last year, 12 per cent less than the 4,939 of 2022, and lifted 90 "
        "mines. In 2021 landmines killed 12 people, two fewer than in 2020, and injured 40.",
        {
            "4,317 hectares": ("2023-01-01", "2023-12-31", ""),
            "4,939": ("2022-01-01", "2022-12-31", ""),
            "90 mines": ("2023-01-01", "2023-12-31", ""),
            "12 people": ("2021-01-01", "2021-12-31", ""),
            "40": ("2021-01-01", "2021-12-31", ""),
        },
    ),
    (
        "residents of the region are of the one told before",
        "2024-04-04",
        "Some 4,120 hectares of Kharkiv region remain mined. Mines have killed 49 residents of the region.",
        {"4,120 hectares": (None, None, "Kharkiv"), "49 residents": (None, None, "Kharkiv")},
    ),
    (
        "a state that gave money holds no mines for that",
        "2024-04-04",
        "Japan has given 48 million dollars for demining in Sri Lanka. Some 15.9 hectares of minefields remain.",
        {"15.9 hectares": (None, None, "Sri Lanka")},
    ),
    (
        "shares that a list of places accounted for",
        "2024-04-04",
        "Landmines hurt 692 people in Myanmar in 2023. Shan State accounted for 187, Sagaing Region for 134 and "
        "Rakhine State for 96.",
        {
            "692 people": ("2023-01-01", "2023-12-31", "Myanmar"),
            "187": ("2023-01-01", "2023-12-31", "Shan"),
            "134": ("2023-01-01", "2023-12-31", "Sagaing"),
            "96": ("2023-01-01", "2023-12-31", "Rakhine"),
        },
    ),
    (
        "the same days of a year without a February 29 end on the 28th",
        "2016-03-08",
        "Between February 20 and February 29, landmines killed 12 people, compared with 16 in the same period of 2015.",
        {"12 people": ("2016-02-20", "2016-02-29", ""), "16": ("2015-02-20", "2015-02-28", "")},
    ),
    (
        "places ranked by surface: no parts of the first",
        "2024-09-12",
        "Landmines: Basra is the most contaminated province, with 1,200 hectares, followed by Missan with 310.",
        {"1,200 hectares": (None, None, "Basra"), "310": (None, None, "Missan")},
    ),
    (
        "since then: from what was told last, or its end, to today",
        "2024-09-12",
        "No landmine was lifted before 2023. Since then teams have destroyed 29 mines. "
        "In 2021, 14 mines were found in Mali and 40 have been destroyed since then.",
        {
            "29 mines": ("2023-01-01", "2024-09-12", ""),
            "14 mines": ("2021-01-01", "2021-12-31", "Mali"),
            "40": ("2021-01-01", "2024-09-12", "Mali"),
        },
    ),
    (
        "a headline's victims are the body's, in its village; a war that ended is in the clause of 'when'",
        "2024-03-04",
        "Mine blast in Azerbaijan's Aghdam leaves one dead\n\nA man was killed by an anti-tank mine in the village of "
        "Shykhlar in Aghdam district, police said.\n\n"
        "Since November 2020, when the 44-day war ended, 344 people have fallen victim to mines.",
        {"one dead": (None, None, "Shykhlar"), "344 people": ("2020-11-01", "2024-03-04", "")},
    ),
    (
        "the same period is the report's",
        "2024-05-02",
        "Since the start of 2024, 60 landmines have been removed in Angola. "
        "In the same period, 8 people were injured by mines.",
        {"8 people": ("2024-01-01", "2024-05-02", "Angola")},
    ),
    (
        "another day behind an 'and' has another place",
        "2024-05-08",
        "On April 3, a shepherd lost a leg to a landmine near Horovlu, and on April 9 two road workers were wounded.",
        {"a shepherd": ("2024-04-03",) * 2 + ("Horovlu",), "two road workers": ("2024-04-09",) * 2 + ("",)},
    ),
    (
        "a city that is a unit of its own lies in no district of the list",
        "2024-05-08",
        "In April, 30 landmines were found in Khojaly, Khankendi, Shusha and Lachin.",
        {"30 landmines": ("2024-04-01", "2024-04-30", "Khojaly Khankendi Shusha Lachin")},
    ),
    (
        "worldwide is not the country told before",
        "2024-05-08",
        "Sappers cleared 20 hectares of mines in Laos in March. Worldwide, the charity cleared 900 hectares in 2023.",
        {"20 hectares": ("2024-03-01", "2024-03-31", "Laos"), "900 hectares": ("2023-01-01", "2023-12-31", "")},
    ),
    (
        "what all parts of a whole share is the whole's",
        "2024-05-08",
        "In March, 19 people – 11 soldiers and eight civilians – were injured by landmines in Colombia.",
        dict.fromkeys(("19 people", "11 soldiers", "eight civilians"), ("2024-03-01", "2024-03-31", "Colombia")),
    ),
    (
        "a single victim is of no stretch of years",
        "2024-05-08",
        "Sappers have cleared 40 hectares of mines since 1989. A shepherd died when a landmine exploded under him.",
        {"40 hectares": ("1989-01-01", "2024-05-08", ""), "A shepherd": (None, None, "")},
    ),
    (
        "the day of a report is no period",
        "2024-05-08",
        "Police said on Tuesday that a landmine had killed two people on Sunday near Salman in Iraq.",
        {"two people": ("2024-05-05", "2024-05-05", "Salman")},
    ),
    (
        "what was said another week is another report",
        "2024-05-08",
        "Since April, 90 landmines have been removed in Angola.\n\nThe army said last week it had destroyed 400 mines.",
        {"90 landmines": ("2024-04-01", "2024-05-08", "Angola"), "400 mines": (None, None, "Angola")},
    ),
    (
        "land released in a month is not a report released in it",
        "2024-06-20",
        "The mine action agency said 12 hectares were released in May. "
        "A list released in June names 40 minefields that remain.",
        {"12 hectares": ("2024-05-01", "2024-05-31", "")},
    ),
    (
        "a stock has no period but the day it was counted",
        "2024-06-20",
        "Mine action goes on: since 2002, 300 square kilometres have been cleared in Sri Lanka and "
        "12 square kilometres remain. "
        "At the end of 2022, 20 square kilometres remained.",
        {
            "300 square kilometres": ("2002-01-01", "2024-06-20", "Sri Lanka"),
            "12 square kilometres": (None, None, "Sri Lanka"),
            "20 square kilometres": ("2022-12-31", "2022-12-31", "Sri Lanka"),
        },
    ),
    (
        "a plan runs from today to its deadline",
        "2025-03-11",
        "The mine action agency plans to clear 500 hectares of landmines in Zangilan by the end of 2026.",
        {"500 hectares": ("2025-03-11", "2026-12-31", "Zangilan")},
    ),
    (
        "a relative clause tells the time of something else",
        "2024-03-12",
        "Last week, 74 landmines were removed in Tartar, Kalbajar and Lachin. "
        "Eight of the mines came from a track near Goyarkh, which tractors had used since January.",
        {"Eight of the mines": ("2024-03-04", "2024-03-10", "Goyarkh")},
    ),
    (
        "since a clause with a date runs up to today",
        "2025-03-03",
        "Landmines have killed 188 people in Syria since the government fell on December 8.",
        {"188 people": ("2024-12-08", "2025-03-03", "Syria")},
    ),
    (
        "a headline takes period and places from the same fact",
        "2024-04-04",
        "Landmine blast injures two shepherds\n\n"
        "Two shepherds were injured by a landmine on Tuesday near Goyarkh village, police said.",
        {"two shepherds": ("2024-04-02", "2024-04-02", "Goyarkh")},
    ),
    (
        "links to other articles are no part of the report",
        "2024-04-04",
        "A landmine injured a shepherd on Tuesday near Goyarkh village.\n\n"
        "ALSO READ: Two pupils hurt in mine blast near Barda",
        {"Two pupils": (None, None, "Barda")},
    ),
    (
        "the narrowest of a nesting",
        "2024-04-04",
        "A landmine killed three men near Lumbala Nguimbo, in Angola's eastern Moxico province, on Monday.",
        {"three men": ("2024-04-01", "2024-04-01", "Lumbala Nguimbo")},
    ),
    (
        "the village is told after its district",
        "2024-04-04",
        "Two men were injured by a landmine in Tartar district on Tuesday. "
        "The blast occurred near the village of Goyarkh.",
        {"Two men": ("2024-04-02", "2024-04-02", "Goyarkh")},
    ),
    (
        "a list in the next sentence is where the devices turned up, also without a place later on",
        "2024-03-12",
        "From March 4 through March 10, 41 landmines were defused in the liberated territories. "
        "They were dug up in Tartar, Barda, Lachin and Shusha districts.\n\nA total of 76 "
        "hectares were cleared of mines.",
        {
            "41 landmines": ("2024-03-04", "2024-03-10", "Tartar Barda Lachin Shusha"),
            "76 hectares": ("2024-03-04", "2024-03-10", "Tartar Barda Lachin Shusha"),
        },
    ),
    (
        "liberated lands alone are no place, and totals do not take the report's",
        "2024-02-12",
        "Last week, 38 landmines were defused in Lachin.\n\n"
        "Since November 2020, 9,000 hectares have been cleared in the liberated lands.",
        {"9,000 hectares": ("2020-11-01", "2024-02-12", "")},
    ),
    (
        "a report that opens with a country goes on with it behind its regions",
        "2024-07-24",
        "In June 120 people in Colombia were hurt by landmines. "
        "Cauca (50) and Meta (20) suffered most.\n\n"
        "In June 96 mines were destroyed.",
        {
            "120 people": ("2024-06-01", "2024-06-30", "Colombia"),
            "50": ("2024-06-01", "2024-06-30", "Cauca"),
            "96 mines": ("2024-06-01", "2024-06-30", "Colombia"),
        },
    ),
    (
        "a country that does something to its land is where that is",
        "2025-04-04",
        "Bosnia and Herzegovina still has 500 square kilometres of suspected land, the mine action centre said.",
        {"500 square kilometres": (None, None, "Bosnia and Herzegovina")},
    ),
    (
        "seats and hospitals are not where it happened",
        "2024-04-04",
        "A landmine injured two men near Goyarkh village on Tuesday. A hospital in Barda put the injured at three.",
        {"two men": ("2024-04-02", "2024-04-02", "Goyarkh"), "three": ("2024-04-02", "2024-04-02", "Goyarkh")},
    ),
    (
        "most of them in a list of regions is not where all were",
        "2024-04-04",
        "In March landmines hurt 60 people in Syria, most of them in Hama, Homs and Raqqa provinces.",
        {"60 people": ("2024-03-01", "2024-03-31", "Syria")},
    ),
    (
        "there and the district point back",
        "2024-09-25",
        "In August, 40 landmines were found in Zangilan. "
        "The mine action agency plans to clear 65 hectares there by the end of 2026.",
        {"65 hectares": ("2024-09-25", "2026-12-31", "Zangilan")},
    ),
    (
        "all victims of one accident have its place",
        "2024-05-07",
        "A girl aged eight was killed and her two sisters, aged five and eleven, were critically injured when they "
        "picked up an unexploded mortar round on their way to school in Kunduz.",
        {"A girl": (None, None, "Kunduz"), "two sisters": (None, None, "Kunduz")},
    ),
    (
        "a place told before a semicolon is also that of what follows it",
        "2024-05-07",
        "An ambulance hit a landmine in Izium; the driver died.",
        {"the driver": (None, None, "Izium")},
    ),
    (
        "what a landmark lies beside is the place",
        "2024-05-07",
        "A landmine wounded two men on Monday in Goyarkh village near Tartar.",
        {"two men": ("2024-05-06", "2024-05-06", "Goyarkh")},
    ),
    (
        "since independence is no day of a report, and what is planned this year runs to its end",
        "2024-05-07",
        "A landmine wounded two men on Monday in Goyarkh village. Since independence 488 people have died from mines. "
        "This year deminers want to clear 70 hectares.",
        {
            "two men": ("2024-05-06", "2024-05-06", "Goyarkh"),
            "488 people": (None, None, ""),
            "70 hectares": ("2024-01-01", "2024-12-31", ""),
        },
    ),
    (
        "each figure compared with has its own time; accidents in two villages are in none of them",
        "2025-08-19",
        "Two killed by explosives in Kherson region\n\nTwo people were killed by mines in Kherson region on Monday. "
        "In Bilozerka a man was blown up by a mine. In the village of Kizomys, a woman hit a mine on her bicycle.\n\n"
        "Ukraine has 11 square kilometres of minefields left, down from 12 in May 2024 and 210 in 2009.",
        {"Two people": ("2025-08-18", "2025-08-18", "Kherson"), "210": ("2009-01-01", "2009-12-31", "Ukraine")},
    ),
    (
        "a total brought up to date has its own beginning, and the report goes on with what was added",
        "2025-05-13",
        "Last week deminers cleared 640 hectares in Fuzuli, bringing the total since 2020 to 178,000 hectares. In the "
        "same period they lifted 12 mines. In May they surveyed 90 hectares, raising the total to 7,000 hectares.",
        {
            "640 hectares": ("2025-05-05", "2025-05-11", "Fuzuli"),
            "178,000 hectares": ("2020-01-01", "2025-05-13", "Fuzuli"),
            "12 mines": ("2025-05-05", "2025-05-11", "Fuzuli"),
            "7,000 hectares": (None, None, "Fuzuli"),
        },
    ),
    (
        "what happened where the land lies is of another time; the regions told apart later are not the whole",
        "2025-03-04",
        "The army removed 1,204 mines in February.\n\nThe Kharkiv region recorded 498, Mykolaiv 276 and Kherson 141."
        "\n\nHALO handed over 34 hectares in Lviv, where it lifted the last mine in 2020.",
        {
            "34 hectares": ("2025-02-01", "2025-02-28", "Lviv"),
            "1,204 mines": ("2025-02-01", "2025-02-28", ""),
            "498": ("2025-02-01", "2025-02-28", "Kharkiv"),
            "141": ("2025-02-01", "2025-02-28", "Kherson"),
        },
    ),
    (
        "what happened since something that nobody dates has no period; a toll is not of the month before",
        "2024-05-16",
        "In April the teams removed 940 mines. Three deminers have been killed by mines this year; 40 have died since "
        "the project began.\n\nMines have maimed thousands.",
        {
            "Three deminers": ("2024-01-01", "2024-05-16", ""),
            "40": (None, None, ""),
        },
    ),
    (
        "the year in which others were contaminated is not when these remain",
        "2024-05-16",
        "Sri Lanka has 23 hectares of minefields left out of 1,300 that were mined when the war ended in 2009.",
        {"23 hectares": (None, None, "Sri Lanka")},
    ),
    (
        "a place with a figure right behind it is not of the figures before; work is not of the years of a toll",
        "2024-11-06",
        "In January Aleppo had six mine deaths and 11 injuries, Idlib two deaths.\n\nSince 1996, mines have killed 624 "
        "people.\n\nThe army cleared 52 hectares.",
        {
            "11 injuries": ("2024-01-01", "2024-01-31", "Aleppo"),
            "two deaths": ("2024-01-01", "2024-01-31", "Idlib"),
            "52 hectares": (None, None, ""),
        },
    ),
    (
        "as of a day since another one; what remains is of that day",
        "2024-01-09",
        "As of December 31, 116 hectares of minefields had been cleared since 2020; 1.5 million mines remain.",
        {
            "116 hectares": ("2020-01-01", "2023-12-31", ""),
            "1.5 million mines": ("2023-12-31", "2023-12-31", ""),
        },
    ),
    (
        "'the first' is the quarter of the year told, which the second one is compared with",
        "2024-07-16",
        "Teams cleared 28 hectares of minefields in the second quarter of 2024, up from 21 in the first.",
        {"28 hectares": ("2024-04-01", "2024-06-30", ""), "21": ("2024-01-01", "2024-03-31", "")},
    ),
    (
        "days in which work went on are those of what the next paragraph says it found",
        "2024-02-26",
        "Demining operations were carried out in the liberated territories on February 19-25, the agency said.\n\nAs a "
        "result, 28 anti-tank mines were neutralized.",
        {"28 anti-tank mines": ("2024-02-19", "2024-02-25", "")},
    ),
    (
        "the site that was searched, and more mines, are where the accident was",
        "2024-05-07",
        "A landmine hurt a shepherd near Fuzuli on Monday.\n\nA case was opened.\n\nSappers who examined the site "
        "removed three mines.\n\nLater on Monday they removed two more mines.",
        {
            "three mines": ("2024-05-06", "2024-05-06", "Fuzuli"),
            "two more mines": ("2024-05-06", "2024-05-06", "Fuzuli"),
        },
    ),
    (
        "a time that only sets a number beside another one is nobody's period",
        "2024-08-07",
        "Sappers destroyed 120 landmines, twice as many as in May.",
        {"120 landmines": (None, None, "")},
    ),
    (
        "a country whose total was told goes on through other years, and not with single victims",
        "2024-05-07",
        "A landmine killed a boy near Pailin on Monday.\n\nMines caused 49 casualties in Cambodia last year, a report "
        "said. Between 1979 and 2022 they killed 19,834 people. A teacher was hurt too.",
        {
            "a boy": ("2024-05-06", "2024-05-06", "Pailin"),
            "19,834 people": ("1979-01-01", "2022-12-31", "Cambodia"),
        },
    ),
    (
        "the places with most of a total are not all; three of its shares that add up to another figure are no parts",
        "2024-05-07",
        "Some 1,131 minefields remain in Angola's 16 provinces, with Moxico (239) and Bié (118) the most affected.",
        {"1,131 minefields": (None, None, "Angola"), "239": (None, None, "Moxico"), "118": (None, None, "Bié")},
    ),
    (
        "'there' is where the last figures were; 'the country' is not the one that somebody came from",
        "2024-05-07",
        "In Zimbabwe 30 minefields remain.\n\nThe head of the mine action team in Manicaland says 271 minefields are "
        "left in the province. They hope to close 40 minefields there next year.",
        {"40 minefields": ("2025-01-01", "2025-12-31", "Manicaland")},
    ),
    (
        "a line above rows gives them its time, plans too; a full sentence closes them",
        "2024-05-07",
        "Demining in Angola.\n\nResults (April 2023 – February 2024):\n\n• 420,000 m² cleared\n\nPlanned results "
        "between 1 June 2024 and 31 May 2025:\n\n• 51,500 m² cleared\n\nThe work goes on. Some 90 minefields remain.",
        {
            "420,000 m²": ("2023-04-01", "2024-02-29", "Angola"),
            "51,500 m²": ("2024-06-01", "2025-05-31", "Angola"),
            "90 minefields": (None, None, "Angola"),
        },
    ),
    (
        "'the two districts' are those told; a cue in the middle ends no clause; maps of mines lie nowhere",
        "2024-05-07",
        "A landmine killed a soldier in the Kalbajar district on Monday.\n\nThe explosion, officials said, happened "
        "on a road near the village of Istisu.\n\nOn Sunday a landmine hurt a man in the Lachin district. Six "
        "accidents have happened in the two districts this year.\n\nArmenia has handed over maps of 61,000 mines.",
        {
            "a soldier": ("2024-05-06", "2024-05-06", "İstisu"),
            "Six accidents": ("2024-01-01", "2024-05-07", "Kalbajar Lachin"),
            "61,000 mines": (None, None, ""),
        },
    ),
    (
        "people of a place, over the years, are told of it; on a day they may be elsewhere",
        "2024-05-07",
        "Landmines have hurt 64 residents of the Aghdam district since 2020. On Monday two residents of Tartar died.",
        {
            "64 residents": ("2020-01-01", "2024-05-07", "Aghdam"),
            "two residents": ("2024-05-06", "2024-05-06", ""),
        },
    ),
    (
        "the spot of an accident and not its land, nor the road to it, nor where the report was made",
        "2024-05-07",
        "In Burkina Faso, six girls were hurt on Monday when their cart struck a landmine outside Djibo.\n\nA landmine "
        "killed two men in central Mali on Sunday. The bus, on its way from Mopti to Bandiagara, hit it near the "
        "village of Goundaka.\n\nIn Sanaa, the mine centre said 22 people had been hurt by mines in Saada this year."
        "\n\nIn Niger, three herders were killed on Monday by a mine in Diffa.",
        {
            "six girls": ("2024-05-06", "2024-05-06", "Djibo"),
            "two men": ("2024-05-05", "2024-05-05", "Goundaka"),
            "22 people": ("2024-01-01", "2024-05-07", "Saada"),
            "three herders": ("2024-05-06", "2024-05-06", "Diffa"),
        },
    ),
    (
        "a toll is of the day of the accident, and not of the day on which more mines were then found",
        "2024-05-10",
        "A landmine killed nine people in Mopti on Tuesday.\n\nEngineers defused two more mines on Thursday.\n\nA "
        "doctor put the death toll at 11. There were no mine accidents in 2023, but one sapper was hurt in November.",
        {
            "two more mines": ("2024-05-09", "2024-05-09", "Mopti"),
            "11": ("2024-05-07", "2024-05-07", "Mopti"),
            "no mine accidents": ("2023-01-01", "2023-12-31", ""),
        },
    ),
    (
        "figures that go 'with' another one are of its time and place",
        "2024-11-10",
        "In Kherson region 14 mine accidents were registered in October; a year earlier there had been 9, with 2 dead.",
        {
            "14 mine accidents": ("2024-10-01", "2024-10-31", "Kherson"),
            "9": ("2023-10-01", "2023-10-31", "Kherson"),
            "2 dead": ("2023-10-01", "2023-10-31", "Kherson"),
        },
    ),
    (
        "a war's own years hold; what a verb behind a bracket tells is not of the bracket",
        "2024-05-07",
        "Some 1.5 million landmines were laid in Croatia during the Homeland War of 1991-1995. Karlovac (19) and Zadar "
        "(32) hold most minefields, and the last one is to be cleared by June.",
        {"1.5 million landmines": ("1991-01-01", "1995-12-31", "Croatia")},
    ),
    (
        "a quoted sentence closes the rows too",
        "2024-05-07",
        "Demining in Angola.\n\nResults (April 2023 – February 2024):\n\n• 420,000 m² cleared\n\n"
        '"Some 90 minefields remain."',
        {"420,000 m²": ("2023-04-01", "2024-02-29", "Angola"), "90 minefields": (None, None, "Angola")},
    ),
    (
        "what has been done by a day gone by is of the time up to it; since then, of the time told last",
        "2024-05-07",
        "Deminers had cleared 30 landmines near Fuzuli by March.\n\nA truce signed in January 2023 ended in April. "
        "Since then landmines have killed 9 people near Fuzuli.",
        {"30 landmines": (None, "2024-03-31", "Fuzuli"), "9 people": ("2023-04-01", "2024-05-07", "Fuzuli")},
    ),
    (
        "from a year until an event of another is one time",
        "2024-05-07",
        "From 1996 until the last accident in May 2019, landmines killed 208 people near Fuzuli, 41 of them deminers.",
        {
            "208 people": ("1996-01-01", "2019-05-31", "Fuzuli"),
            "41 of them": ("1996-01-01", "2019-05-31", "Fuzuli"),
        },
    ),
    (
        "in that time is the time just told; a time set beside is nobody's",
        "2024-05-07",
        "In March, landmines killed 3 people near Fuzuli, the same number as in 2022. Since May 2021, 40 hectares have "
        "been cleared there; in that time 8 deminers were injured by landmines. "
        "For the first time since 2019, no one was hurt by landmines near Fuzuli in April.",
        {
            "3 people": ("2024-03-01", "2024-03-31", "Fuzuli"),
            "8 deminers": ("2021-05-01", "2024-05-07", "Fuzuli"),
            "no one": ("2024-04-01", "2024-04-30", "Fuzuli"),
        },
    ),
    (
        "mines laid are not of the report's days",
        "2024-05-07",
        "Deminers found 40 landmines in Fuzuli on Monday.\n\nSome 500 landmines were laid by the army.",
        {"40 landmines": ("2024-05-06", "2024-05-06", "Fuzuli"), "500 landmines": (None, None, "")},
    ),
    (
        "a part has its own day in the time of its whole, each with its own place",
        "2023-11-03",
        "Four people were hurt by mines in October. A road worker was hurt near Horovlu on October 9, a shepherd was "
        "hurt "
        "in the Tartar district on October 17, and on October 28 two boys were hurt at Banovsha village.",
        {
            "Four people": ("2023-10-01", "2023-10-31", ""),
            "A road worker": ("2023-10-09", "2023-10-09", "Horovlu"),
            "a shepherd": ("2023-10-17", "2023-10-17", "Tartar"),
            "two boys": ("2023-10-28", "2023-10-28", "Banovsha"),
        },
    ),
    (
        "'by a day this year' runs from its first day, a season from its opening to its close; a bare end has no start",
        "2023-11-09",
        "By 10 September this year, mines had killed 27 people in Barda, against 19 in the whole of 2022. In May "
        "deminers "
        "came to Tartar, and by 15 September they had destroyed 1,200 mines.\n\nThe season, which opened on 3 April "
        "and "
        "closed on 27 October, left 40 hectares cleared of mines. By 2 August, 30 hectares had been cleared of mines.",
        {
            "27 people": ("2023-01-01", "2023-09-10", "Barda"),
            "19": ("2022-01-01", "2022-12-31", "Barda"),
            "1,200 mines": ("2023-05-01", "2023-09-15", "Tartar"),
            "40 hectares": ("2023-04-03", "2023-10-27", ""),
            "30 hectares": (None, "2023-08-02", ""),
        },
    ),
    (
        "where a count stood on a day is of the time before; 'since it began' is of the beginning told; what another "
        "claims "
        "is not; what was inherited in a year is not left in it",
        "2024-06-20",
        "Mines have killed 390 people since 2021. The register stood at 394 on May 20, 70 of them dead.\n\n"
        "The agency says it has destroyed 900 mines since work resumed in June 2018. The army says it has lifted "
        "5,000 mines."
        " Nine of its deminers have been killed by mines since it began.\n\n"
        "Of the minefields they had inherited in 1980 about 18 hectares are left.",
        {
            "394": ("2021-01-01", "2024-05-20", ""),
            "70 of them": ("2021-01-01", "2024-05-20", ""),
            "900 mines": ("2018-06-01", "2024-06-20", ""),
            "5,000 mines": (None, None, ""),
            "Nine of its deminers": ("2018-06-01", "2024-06-20", ""),
            "18 hectares": (None, None, ""),
        },
    ),
    (
        "the tragedy's day before gives the lead its day; mines found up to now, or by others, are not of that day",
        "2024-05-20",
        "A mine killed two shepherds in Barda, police said on Monday. The tragedy took place near Garadaghli the day "
        "before."
        "\n\nInvestigators have found 17 more mines. Villagers pulled out 40 mines with sticks. Sappers later defused "
        "three "
        "more mines.\n\nOn Thursday a mine wounded three men in Tartar.",
        {
            "two shepherds": ("2024-05-19", "2024-05-19", "Garadaghli"),
            "17 more mines": (None, None, "Garadaghli"),
            "40 mines": (None, None, ""),
            "three men": ("2024-05-16", "2024-05-16", "Tartar"),
        },
    ),
    (
        "one more victim of a month's accident is of that month, one told after a year's toll of no day",
        "2024-05-20",
        "Last month two workers were killed in Aghdam when their digger hit a mine. A passer-by was hurt by the "
        "blast.\n\n"
        "In 2023 mines killed 40 people. A shepherd was hurt by a mine in Barda.",
        {
            "A passer-by": ("2024-04-01", "2024-04-30", "Aghdam"),
            "40 people": ("2023-01-01", "2023-12-31", ""),
            "A shepherd": (None, None, "Barda"),
        },
    ),
    (
        "what a surface is compared with, where maps came from, a capital that acts and the seat of a company are no "
        "ground",
        "2024-10-22",
        "The agency has cleared 1,870 square km of mined land, an area larger than Luxembourg. Maps have arrived from "
        "Armenia, and they show 413,000 mines. Baku intends to clear 60,000 hectares of mined land in 2025. A company "
        "from "
        "Barda has cleared 12 hectares of mined land in Fuzuli, five times the size of Zar.",
        {
            "1,870 square km": (None, None, ""),
            "413,000 mines": (None, None, ""),
            "60,000 hectares": ("2025-01-01", "2025-12-31", ""),
            "12 hectares": (None, None, "Fuzuli"),
        },
    ),
    (
        "a body named for a region gives its own report that region, a prosecutor's office no place beside the village",
        "2022-05-20",
        "The Kherson department of the Emergency Service said that its teams had destroyed 412 mines last week.\n\nA "
        "driver "
        "was killed by a mine at Shikhlar, in the Aghdam district, the Aghdam prosecutor's office has reported.",
        {"412 mines": ("2022-05-09", "2022-05-15", "Kherson"), "A driver": (None, None, "Shikhlar")},
    ),
    (
        "a report of work is of the region in its headline, one of an accident is not",
        "2022-05-20",
        "Demining in Kherson region\n\nSappers destroyed 412 mines last week. They surveyed 40 hectares.",
        {"412 mines": ("2022-05-09", "2022-05-15", "Kherson"), "40 hectares": ("2022-05-09", "2022-05-15", "Kherson")},
    ),
    (
        "a place before the colon of a headline is that of the work told below",
        "2022-05-20",
        "Mykolaiv: 900 mines destroyed in a month\n\nSappers destroyed 900 mines in April. They cleared 40 hectares.",
        {
            "900 mines": ("2022-04-01", "2022-04-30", "Mykolaiv"),
            "40 hectares": ("2022-04-01", "2022-04-30", "Mykolaiv"),
        },
    ),
    (
        "an accident's region in the headline holds no later toll",
        "2022-05-20",
        "Father and son hit mine in Kherson region\n\nA mine wounded two farmers in Kherson region on Monday.\n\nThe "
        "agency counted 46 people hurt by mines in 2021.",
        {"46 people": ("2021-01-01", "2021-12-31", "")},
    ),
    (
        "an interview is of what the one who answers is in charge of, each answer of itself",
        "2023-05-19",
        "Parviz Aliyev has run the mountain sector of the mine agency, that is Kalbajar and Lachin, since June "
        "2021.\n\n"
        "- What have you cleared?\n\n- In 2022 we cleared 2,130 hectares of mined land.\n\n- Were there accidents?\n\n"
        "- At Zar a mine hurt a shepherd.\n\n- And your own people?\n\n- No sappers were killed by mines.",
        {
            "2,130 hectares": ("2022-01-01", "2022-12-31", "Kalbajar Lachin"),
            "a shepherd": (None, None, "Zar"),
            "No sappers": (None, None, "Kalbajar Lachin"),
        },
    ),
    (
        "a table gives the places of as many districts, or of the total it adds up to",
        "2023-11-03",
        "Last month 640 hectares were cleared of mines in three districts of Azerbaijan.\n\nAghdam gave 300 hectares, "
        "Fuzuli 240 hectares and Tartar 100 hectares. Sappers destroyed 90 mines in two districts last month.",
        {
            "640 hectares": ("2023-10-01", "2023-10-31", "Aghdam Fuzuli Tartar"),
            "240 hectares": ("2023-10-01", "2023-10-31", "Fuzuli"),
        },
    ),
    (
        "a country's land is the ground, and a country to be free of mines is where the report is; its donor is not",
        "2025-02-27",
        "With 12 square kilometres left to clear, Croatia will be free of mines next year.\n\nLast year 23 square "
        "kilometres were cleared of mines. There were no accidents, but one sapper was hurt by a mine near Karlovac.",
        {
            "12 square kilometres": (None, None, "Croatia"),
            "23 square kilometres": ("2024-01-01", "2024-12-31", "Croatia"),
            "one sapper": ("2024-01-01", "2024-12-31", "Karlovac"),
        },
    ),
    (
        "what opens a later clause stays there; both sides of 'and north of'; 'there' is the province just told; a "
        "resident "
        "hurt in his own garden is at home",
        "2025-07-30",
        "In Aghdam, 9,480 mines were lifted, and in Fuzuli, 3,600 mines were. Six minefields lie around Sirte and "
        "north of "
        "Tripoli. A resident of Horadiz was hurt by a mine in his own garden.",
        {
            "9,480 mines": (None, None, "Aghdam"),
            "3,600 mines": (None, None, "Fuzuli"),
            "Six minefields": (None, None, "Sirte Tripoli"),
            "A resident": (None, None, "Horadiz"),
        },
    ),
    (
        "the day of a statement is not the accident's, 'later that day' is; the year before is that before the year "
        "named",
        "2024-01-09",
        "A mine killed seven men on Monday near Barda.\n\nIn a statement on Tuesday the army said that mines killed "
        "three "
        "men, and that it found two mines later that day.\n\nIraq suffers from the 1991 Gulf War. In 2023, mines "
        "killed 27 "
        "people in Iraq, compared with 88 the year before.",
        {
            "three men": ("2024-01-08", "2024-01-08", "Barda"),
            "27 people": ("2023-01-01", "2023-12-31", "Iraq"),
            "88": ("2022-01-01", "2022-12-31", "Iraq"),
        },
    ),
    (
        "'in that time' is since the beginning just told; mines laid in a year give the work there no time; targets "
        "of a year",
        "2023-10-30",
        "The strip was mined by the army in 1977. Some 40 hectares of it are cleared of mines.\n\nThe teams have "
        "cleared 90 hectares of mined land since January, or 88 per cent of their annual target of 102 "
        "hectares.\n\nThe "
        "project has cleared 512 hectares of mined land since it was launched in June 2018. In that time 424,000 "
        "mines have "
        "been destroyed.",
        {
            "40 hectares": (None, None, ""),
            "102 hectares": ("2023-01-01", "2023-12-31", ""),
            "512 hectares": ("2018-06-01", "2023-10-30", ""),
            "424,000 mines": ("2018-06-01", "2023-10-30", ""),
        },
    ),
    (
        "from a weekday and day to a day with its month, also across months; a decade ago is a year",
        "2025-06-18",
        "From Monday 26 to Sunday 1 June sappers destroyed 99 mines. From Monday 9 to Sunday 15 June they destroyed "
        "312 mines.\n\n"
        "In Vietnam 5.6 million hectares of minefields remain, as against 6.1 million a decade ago. On 31 May 79 "
        "minefields remained in Laos. A year earlier there were 90 minefields left.",
        {
            "99 mines": ("2025-05-26", "2025-06-01", ""),
            "312 mines": ("2025-06-09", "2025-06-15", ""),
            "6.1 million": ("2015-01-01", "2015-12-31", "Vietnam"),
            "79 minefields": ("2025-05-31", "2025-05-31", "Laos"),
            "90 minefields": ("2024-05-31", "2024-05-31", "Laos"),
        },
    ),
    (
        "a question's time holds for its answer, also for what is planned",
        "2024-07-15",
        "Olena Kravets has headed the demining unit of the Kherson region since March 2023.\n\nQ: What did you do "
        "last year?"
        "\n\nA: We cleared 21,000 hectares of mined land.\n\nQ: What about this year?\n\nA: We want to clear 30,000 "
        "hectares."
        "\n\nQ: And accidents?\n\nA: Two sappers were wounded by mines.",
        {
            "21,000 hectares": ("2023-01-01", "2023-12-31", "Kherson"),
            "30,000 hectares": ("2024-01-01", "2024-12-31", "Kherson"),
            "Two sappers": (None, None, "Kherson"),
        },
    ),
    (
        "numbers right behind places in a list that leaves the noun out, states too; a list before one number is a "
        "list",
        "2024-08-30",
        "Mines killed 143 people in Chad, Niger and Mali in 2023. Mali had 88 deaths, Niger 41 and Chad 14. In "
        "Aghdam, Fuzuli "
        "and Tartar 100 mines were found in May.",
        {
            "143 people": ("2023-01-01", "2023-12-31", "Chad Niger Mali"),
            "41": ("2023-01-01", "2023-12-31", "Niger"),
            "14": ("2023-01-01", "2023-12-31", "Chad"),
            "100 mines": ("2024-05-01", "2024-05-31", "Aghdam Fuzuli Tartar"),
        },
    ),
    (
        "work lies where it was done and not in the country that did it; where something is only said is no ground",
        "2025-03-20",
        "Azerbaijan cleared 90 hectares of mined land in Kalbajar in 2024. In Afghanistan mines killed 70 children in "
        "2023, "
        "the doctors said in Kabul.\n\nSix people were killed by mines in Hodeidah governorate. The governorate has "
        "recorded "
        "78 deaths by mines this year.",
        {
            "90 hectares": ("2024-01-01", "2024-12-31", "Kalbajar"),
            "70 children": ("2023-01-01", "2023-12-31", "Afghanistan"),
            "78 deaths": ("2025-01-01", "2025-03-20", "Hodeidah"),
        },
    ),
    (
        "where the operations were carried out gives the work before it its places, a part's year no time to what "
        "follows",
        "2024-12-27",
        "In July, 412 landmines were found and neutralized in the liberated territories.\n\nDuring the month, 51 "
        "hectares were "
        "cleared of mines.\n\nThe operations were carried out in Aghdam, Fuzuli and Jabrayil.\n\nIn all 1,700 "
        "hectares have "
        "been cleared of mines, of which 587 in 2024 alone. The agency said that 77,000 mines had been found.",
        {
            "412 landmines": ("2024-07-01", "2024-07-31", "Aghdam Fuzuli Jabrayil"),
            "51 hectares": ("2024-07-01", "2024-07-31", "Aghdam Fuzuli Jabrayil"),
        },
    ),
    (
        "a list of what was found in a week is not that of what was cleared in years, wherever that was",
        "2024-11-18",
        "DAMASCUS, Nov. 18 (SANA) - Between the 10th and 16th of November 61 mines were cleared.\n\nThe finds "
        "were made in the districts of Palmyra, Azaz and Manbij, a report noted.\n\nSince May 2021 "
        "they have destroyed 47,226 explosive devices.",
        {
            "61 mines": ("2024-11-10", "2024-11-16", "Palmyra Azaz Manbij"),
            "47,226 explosive devices": ("2021-05-01", "2024-11-18", ""),
        },
    ),
    (
        "what opened and closed inside a year is the time of its season",
        "2024-12-18",
        "This year's season, which began on 1 April and ended on 15 November, was long. Sappers lifted 320 mines.",
        {"320 mines": ("2024-04-01", "2024-11-15", "")},
    ),
    (
        "where the object was picked up is where the accident was, and not the toll",
        "2024-12-18",
        "A shepherd was killed by a landmine in southern Iraq on Monday. The boys had got the object near Zubair.\n\n"
        "Landmines have killed 400 people in Syria. The bombs lie near Aleppo.",
        {"A shepherd": ("2024-12-16", "2024-12-16", "Zubair"), "400 people": (None, None, "Syria")},
    ),
    (
        "a share's place is not the whole's; no place is narrowed by one behind a semicolon",
        "2024-12-18",
        "Deminers cleared 1,482 hectares of minefields, 610 hectares of it in Aghdam.\n\nMopti region was hit hardest "
        "by "
        "landmines, with 51 incidents; Segou had 22 incidents.",
        {
            "1,482 hectares": (None, None, ""),
            "610 hectares": (None, None, "Aghdam"),
            "51 incidents": (None, None, "Mopti"),
        },
    ),
    (
        "'his municipality' is that of the mayor who speaks",
        "2023-09-21",
        "Mines hurt two men in Barda in May.\n\nThe mayor of Horadiz spoke of 40 mines pulled out in his town.",
        {"two men": ("2023-05-01", "2023-05-31", "Barda"), "40 mines": (None, None, "Horadiz")},
    ),
    (
        "a death that brings a number to nine is not its time",
        "2024-04-23",
        "A mine killed a driver in Aghdam on Monday.\n\nBy the agency's count, Monday's death brings to nine the "
        "number of "
        "people mines have killed in Azerbaijan since January, compared with four in 2023. A further 21 have been "
        "wounded.",
        {
            "nine": ("2024-01-01", "2024-04-23", "Azerbaijan"),
            "four": ("2023-01-01", "2023-12-31", "Azerbaijan"),
            "21": ("2024-01-01", "2024-04-23", "Azerbaijan"),
        },
    ),
    (
        "when the tragedy was is the day of what is told of it later on",
        "2024-04-23",
        "A mine killed two boys in Wardak. The tragedy took place on Sunday.\n\nVillagers insist that four boys were "
        "killed.",
        {"two boys": ("2024-04-21", "2024-04-21", "Wardak"), "four boys": ("2024-04-21", "2024-04-21", "Wardak")},
    ),
    (
        "'the two states' are those told",
        "2024-07-22",
        "The army cleared 60 improvised mines on roads in Borno in June. In Yobe, an improvised mine killed four "
        "traders. In "
        "2023 improvised mines killed 88 people in the two states.",
        {"88 people": ("2023-01-01", "2023-12-31", "Borno Yobe")},
    ),
    (
        "months and years behind a comma and before a word of place",
        "2024-07-22",
        "Landmines remain a threat. Teams lifted 58 mines in Mosul, Iraq between January and June. The agency recorded "
        "seven mine casualties between 2015 and 2019 near Barda.",
        {
            "58 mines": ("2024-01-01", "2024-06-30", "Mosul"),
            "seven mine casualties": ("2015-01-01", "2019-12-31", "Barda"),
        },
    ),
    (
        "when and where a device was made or laid is not when and where it was found",
        "2024-07-22",
        "Teams found 40 mines laid in 1994 near Barda. They lifted 58 mines manufactured in Armenia in 2021 along the "
        "roads of Lachin. Croatia followed with 18 mines.",
        {"40 mines": (None, None, "Barda"), "58 mines": (None, None, "Lachin")},
    ),
    (
        "a village that a story is set in, a time in an aside, who was with a victim, 'the most in'",
        "2025-06-12",
        "Goats in Sarvan\n\nNobody in Sarvan has herded goats below the ridge since 1993. The deminers have lifted 58 "
        "mines there. Last year they cleared 4 hectares. In May a herder was killed by a mine near Zar. He was 40. "
        "They go on. Around the village they plan to clear 9 hectares.\n\n"
        "In Barda, where a school was cleared of mines last week, a man was "
        "killed by a mine on Sunday. Mines lie in all of Azerbaijan's west. Teams have cleared 70 hectares.\n\n"
        "A guard, Elnur Agayev, died in hospital on Monday after a mine blast near the village of Vejnali. He had "
        "stepped on the mine on June 3. His nephew was hurt.\n\nAghdam remains the most contaminated district in "
        "Azerbaijan, with 910 hectares.",
        {
            "4 hectares": ("2024-01-01", "2024-12-31", "Sarvan"),
            "9 hectares": (None, None, "Sarvan"),
            "a man": ("2025-06-08", "2025-06-08", "Barda"),
            "His nephew": ("2025-06-03", "2025-06-03", "Vejnali"),
            "910 hectares": (None, None, "Aghdam"),
        },
    ),
    (
        "squads at work in a region, a village behind its district, where somebody comes from, a headline's region",
        "2024-01-23",
        "Kherson sappers sum up the year\n\nLast year the pyrotechnic units of the Emergency Service in Kherson region "
        "carried out 940 missions. They surveyed 720 hectares of mined land.\n\n"
        "In Beryslav, the village of Tomaryne got back its fields: 38 hectares. A herder from the Zelene settlement "
        "was hurt by a mine on Sunday in Novoraisk, one of the villages of Beryslav district.\n\nThis year 190 mines "
        "were destroyed.",
        {
            "720 hectares": ("2023-01-01", "2023-12-31", "Kherson"),
            "38 hectares": ("2023-01-01", "2023-12-31", "Tomaryne"),
            "A herder": ("2024-01-21", "2024-01-21", "Novoraisk"),
            "190 mines": ("2024-01-01", "2024-01-23", "Kherson"),
        },
    ),
    (
        "a relative clause behind a place that counts, the region of the body that tells, the market of a village",
        "2024-10-10",
        "Kherson region lost two sappers in March. The Kharkiv prosecutor's office said 11 people have died on mines "
        "in the region since July. Mines lie in Yemen. Marib, which had lost 40 people to mines in 2022, recorded nine "
        "deaths last year. In Mali, on May 5, two women were killed at the market of Dioruma when a cart hit a mine.",
        {
            "11 people": ("2024-07-01", "2024-10-10", "Kharkiv"),
            "nine deaths": ("2023-01-01", "2023-12-31", "Marib"),
            "two women": ("2024-05-05", "2024-05-05", "Dioruma"),
        },
    ),
    (
        "villages that no table knows: where a sentence opens with one, lists, both ends of a way, hills above one",
        "2024-06-20",
        "In Zelenkova, two herders were killed by a mine on Monday. Sappers destroyed 14 mines in Ban Naphi, Tolofa "
        "and Zelenkova last month. At Korna Kelo alone, 300 shells were lifted. A mine wounded nine traders between "
        "Tolofa and Ban Naphi on Tuesday. In the hills above Serowka, 40 mines were found in June. A further 12 "
        "hectares were cleared at Al-Rashfi and Serowka last week. Two pickers were hurt by a mine on the road linking "
        "Serowka with Ban Naphi on Sunday.",
        {
            "two herders": ("2024-06-17", "2024-06-17", "Zelenkova"),
            "14 mines": ("2024-05-01", "2024-05-31", "Ban Naphi Tolofa Zelenkova"),
            "300 shells": ("2024-05-01", "2024-05-31", "Korna Kelo"),
            "nine traders": ("2024-06-18", "2024-06-18", "Tolofa Ban Naphi"),
            "40 mines": ("2024-06-01", "2024-06-20", "Serowka"),
            "12 hectares": ("2024-06-10", "2024-06-16", "Al-Rashfi Serowka"),
            "Two pickers": ("2024-06-16", "2024-06-16", "Serowka Ban Naphi"),
        },
    ),
    (
        "the village that a story opens in; what a whole country has behind one accident; a worst-hit region",
        "2024-05-30",
        "The women of the tea hills\n\nDeep in the hills above Vavuniya, the day begins at five. Kamala, 39, pulls on "
        "her visor. She has found nine mines this week. Last year her team took out 418 mines.\n\nIn Mannar a farmer "
        "was hurt by a mine on Monday. Sri Lanka was once among the most heavily mined countries. Some 1.6 million "
        "mines were laid there. Of its regions Jaffna is the most mined in the country, with 12 square kilometres.",
        {
            "nine mines": ("2024-05-27", "2024-05-30", "Vavuniya"),
            "418 mines": ("2023-01-01", "2023-12-31", "Vavuniya"),
            "a farmer": ("2024-05-27", "2024-05-27", "Mannar"),
            "12 square kilometres": (None, None, "Jaffna"),
        },
    ),
    (
        "a farmer of a province dies in its district; plans of the land told last",
        "2025-05-06",
        "A farmer in Quang Tri province died yesterday when his hoe struck a shell in a garden in Hai Lang "
        "district.\n\nOnly 1.2 square kilometres of minefields remain in Karlovac county. The last 31 hectares will "
        "be cleared by July.\n\nAlong the border with Mozambique, Zimbabwe has 18 square kilometres of "
        "minefields.\n\nTeams removed 140 mines last week from the hospital in Tal Afar. They found 63 mines on the "
        "road from Qaraqosh to Bartella on the Ninewa plain.",
        {
            "A farmer": ("2025-05-05", "2025-05-05", "Hai Lang"),
            "31 hectares": ("2025-05-06", "2025-07-31", "Karlovac"),
            "18 square kilometres": (None, None, "Zimbabwe"),
            "140 mines": ("2025-04-28", "2025-05-04", "Tal Afar"),
            "63 mines": ("2025-04-28", "2025-05-04", "Qaraqosh Bartella"),
        },
    ),
    (
        "'across the country' is a phrase; the area is told again only; another day's attack is none of this one",
        "2025-08-05",
        "A mine killed a couple outside Snihurivka, in Ukraine, on Monday. Since Russia pulled back from the area in "
        "November 2022, 61 civilians have died in Mykolaiv region. Across the country, deminers have returned 35,000 "
        "square kilometres to use.\n\nAt least ten people were killed in eastern Burkina Faso on Saturday when their "
        "minibus ran over a mine between Pama and Kompienga. A similar attack near Gayeri in October was deadly. "
        "Six traders, who lost their legs, are being treated in Kaya.",
        {
            "a couple": ("2025-08-04", "2025-08-04", "Snihurivka"),
            "61 civilians": ("2022-11-01", "2025-08-05", "Mykolaiv"),
            "35,000 square kilometres": ("2022-11-01", "2025-08-05", "Ukraine"),
            "ten people": ("2025-08-02", "2025-08-02", "Pama Kompienga"),
        },
    ),
    (
        "a village in a district that no table knows; the province is no district, also when its town's name tells it",
        "2024-05-15",
        "Mines in Cambodia's Battambang\n\nA farmer was killed by a mine near Kampong Lpova in Samlot district on "
        "Monday. The province has lost 90 people to mines since 2015.\n\nSappers cleared 40 hectares of mined "
        "land in Loy Bagh "
        "last week. In Abu Flousa, nine mines were found. The accident happened on Tuesday at Ban Naphi in Kunene, "
        "hurting two herders who had stepped on a mine.",
        {
            "A farmer": ("2024-05-13", "2024-05-13", "Kampong Lpova"),
            "90 people": ("2015-01-01", "2024-05-15", "Battambang"),
            "40 hectares": ("2024-05-06", "2024-05-12", "Loy Bagh"),
            "nine mines": ("2024-05-06", "2024-05-12", "Abu Flousa"),
            "two herders": ("2024-05-14", "2024-05-14", "Ban Naphi"),
        },
    ),
    (
        "a list that a quote tells is none of devices; a remark on a village; where sappers come from",
        "2025-04-04",
        "The minister said that more than 1.5 million mines had been laid in the liberated lands. 'In Aghdam, "
        "Fuzuli and Jabrayil whole villages were wiped out,' he said. He recalled that 392 people had fallen victim "
        "to mines since November 2020.\n\nA grenade exploded on Sunday in Awacha, a trading centre north of Gulu, "
        "and wounded five pupils. A mine wounded two medics on the road from Kostiantynivka to Chasiv Yar on "
        "Friday. Sappers from Kazakhstan and Tajikistan cleared 14 hectares of mined land in Darvoz. Zimbabwe's "
        "last mines should be gone by 2028; 17 square kilometres are left.",
        {
            "1.5 million mines": (None, None, ""),
            "392 people": ("2020-11-01", "2025-04-04", ""),
            "five pupils": ("2025-03-30", "2025-03-30", "Awacha"),
            "two medics": ("2025-04-04", "2025-04-04", "Kostiantynivka Chasiv Yar"),
            "14 hectares": (None, None, "Darvoz"),
            "17 square kilometres": (None, None, "Zimbabwe"),
        },
    ),
    (
        "who asks of a country is answered of it, until the next question",
        "2023-09-20",
        "An interview\n\nHow bad is the problem in Ukraine?\n\nVery bad. We have found 24,000 mines there since March "
        "2022.\n\nAnd in Afghanistan?\n\nLast year we destroyed 6,000 mines.",
        {
            "24,000 mines": ("2022-03-01", "2023-09-20", "Ukraine"),
            "6,000 mines": ("2022-01-01", "2022-12-31", "Afghanistan"),
        },
    ),
    (
        "a department with its share behind a comma, a bridge at a village, close to one, a way that ends in one",
        "2024-09-16",
        "This year 41 people were hurt by mines in Cauca. The department of Nariño, with 19, comes "
        "second.\n\nDeminers removed 23 mines from a bridge at Adi Tsebra in north-western Tigray last week. Two "
        "boys were wounded close to Khyrimla on Friday when they stepped on a mine. Sappers destroyed 14 mines "
        "between Gao and Tolofa in June.",
        {
            "41 people": ("2024-01-01", "2024-09-16", "Cauca"),
            "19": ("2024-01-01", "2024-09-16", "Narino"),
            "23 mines": ("2024-09-09", "2024-09-15", "Adi Tsebra"),
            "Two boys": ("2024-09-13", "2024-09-13", "Khyrimla"),
            "14 mines": ("2024-06-01", "2024-06-30", "Gao Tolofa"),
        },
    ),
    (
        "'it' is the country of the sentence before; a state tells of itself; its desert and border are its land",
        "2025-06-18",
        "A soldier lost his foot on a mine at Chong Boka on Tuesday. Cambodia rejected the charge. It has destroyed "
        "1.2 million mines since 1992.\n\nThe army laid 17 million mines in Egypt's Western Desert.\n\nIn Suwayma "
        "the engineers lifted 412 mines last month. Jordan's northern border with Syria was finished in 2018, when "
        "93,000 mines had been lifted.\n\nTeams removed 980 shells in Kharkiv region in May. Ukraine says 174,000 "
        "square kilometres of its land are mined.",
        {
            "1.2 million mines": ("1992-01-01", "2025-06-18", "Cambodia"),
            "17 million mines": (None, None, "Egypt"),
            "93,000 mines": ("2018-01-01", "2018-12-31", "Jordan"),
            "174,000 square kilometres": (None, None, "Ukraine"),
        },
    ),
    (
        "a township in capitals is a unit beside its head, where no table knows it and a region stands behind",
        "2024-10-03",
        "Five people were injured by a landmine in Hlaingbwa Township, Karen State, on Monday.",
        {"Five people": ("2024-09-30", "2024-09-30", "Hlaingbwa")},
    ),
    (
        "a governor's department",
        "2025-02-26",
        "The governor of Norte de Santander asked for deminers. Eleven people have been hurt by mines in his "
        "department since January.",
        {"Eleven people": ("2025-01-01", "2025-02-26", "Norte de Santander")},
    ),
    (
        "a state that tells what it has cleared",
        "2025-02-26",
        "In Ilam two men were hurt by a mine.\n\nIran says it has cleared 40,000 hectares of mined land.",
        {"40,000 hectares": (None, None, "Iran")},
    ),
    (
        "victims of years are not of the district of a headline where a part of a country was mined",
        "2025-02-26",
        "Aghdam: park cleared\n\nSappers cleared 31 hectares in the city of Aghdam last week. Since 2020, 374 people "
        "have been killed or injured by mines.",
        {
            "31 hectares": ("2025-02-17", "2025-02-23", "Aghdam"),
            "374 people": ("2020-01-01", "2025-02-26", ""),
        },
    ),
    (
        "asides, a 'but' behind the source, and words between a cue and a quote hide no day",
        "2025-03-18",
        "No sapper was hurt by a landmine in Barda last week, according to Aliyev, but on March 3 a landmine "
        "wounded a guard.",
        {
            "No sapper": ("2025-03-10", "2025-03-16", "Barda"),
            "a guard": ("2025-03-03", "2025-03-03", "Barda"),
        },
    ),
    (
        "'in that time' is all the time since a day where the sentence before tells no other",
        "2025-03-18",
        "Teams lifted 90 mines in Barda last week. Since June 2018 they have lifted 4,200 mines in all. In "
        "that time landmines killed nine deminers.",
        {
            "90 mines": ("2025-03-10", "2025-03-16", "Barda"),
            "4,200 mines": ("2018-06-01", "2025-03-18", "Barda"),
            "nine deminers": ("2018-06-01", "2025-03-18", "Barda"),
        },
    ),
    (
        "mines laid are of another time than those who were hurt by them later",
        "2025-03-18",
        "Soldiers laid 90 mines in Barda in May 2020. Landmines there have killed two shepherds.",
        {
            "90 mines": ("2020-05-01", "2020-05-31", "Barda"),
            "two shepherds": (None, None, "Barda"),
        },
    ),
    (
        "of mines laid, those lifted later have their own time",
        "2025-03-18",
        "Soldiers laid 90 mines in Barda in May 2020. Of the mines 70 were lifted in 2023.",
        {
            "90 mines": ("2020-05-01", "2020-05-31", "Barda"),
            "70": ("2023-01-01", "2023-12-31", "Barda"),
        },
    ),
    (
        "where work began and what was done 'so far' run up to today",
        "2025-03-18",
        "In Barda, where deminers started in January, they have so far cleared 40 hectares of mined land.",
        {
            "40 hectares": ("2025-01-01", "2025-03-18", "Barda"),
        },
    ),
    (
        "up to a day of the year that the report is of",
        "2025-03-18",
        "Deminers cleared 40 hectares in Barda this year. Up to March 10 they destroyed 300 mines.",
        {
            "40 hectares": ("2025-01-01", "2025-03-18", "Barda"),
            "300 mines": ("2025-01-01", "2025-03-10", "Barda"),
        },
    ),
    (
        "a victim behind 'after' is of the day told later of the same man",
        "2025-03-18",
        "Landmines hurt 40 people in Barda last year, an official said on Monday, after a landmine killed a "
        "beekeeper.\n\nMost were farmers.\n\nThe beekeeper had gone to his hives on Saturday.",
        {
            "40 people": ("2024-01-01", "2024-12-31", "Barda"),
            "a beekeeper": ("2025-03-15", "2025-03-15", "Barda"),
        },
    ),
    (
        "the day of one sentence is that of the blast in the next",
        "2025-03-18",
        "A landmine killed a beekeeper in Barda. He went to his hives on Saturday. The blast tore off his legs.",
        {
            "a beekeeper": ("2025-03-15", "2025-03-15", "Barda"),
        },
    ),
    (
        "the twelve months before a stretch end where it begins",
        "2025-03-18",
        "Landmines killed 40 people in Barda in the year to February 28, against 60 in the twelve months before.",
        {
            "40 people": ("2024-03-01", "2025-02-28", "Barda"),
            "60": ("2023-03-01", "2024-02-29", "Barda"),
        },
    ),
    (
        "a past day behind an apposition is of the past verb before that",
        "2025-01-18",
        "Two boys were killed by a landmine in Tugh, a village in Barda, on March 8.",
        {
            "Two boys": ("2024-03-08", "2024-03-08", "Tugh"),
        },
    ),
    (
        "a rounded headline is of the days of its lead; between two days before a noun is a range",
        "2025-03-18",
        "Nearly 900 hectares cleared of mines in Barda in seven days\n\nBARDA, March 18. Between March 10 and "
        "16 deminers cleared 893.4 hectares in Barda.",
        {
            "900 hectares": ("2025-03-10", "2025-03-16", "Barda"),
            "893.4 hectares": ("2025-03-10", "2025-03-16", "Barda"),
        },
    ),
    (
        "'the same period' is not the one that was set beside it",
        "2025-03-18",
        "Deminers lifted 90 mines in Barda between March 3 and 9. Compared with the preceding week, the number "
        "fell. Two mine accidents occurred there in the same period.",
        {
            "90 mines": ("2025-03-03", "2025-03-09", "Barda"),
            "Two mine accidents": ("2025-03-03", "2025-03-09", "Barda"),
        },
    ),
    (
        "a month of a part is in the year of its whole",
        "2025-03-18",
        "Landmines killed 40 people in Barda last year, 12 of them in January.",
        {"40 people": ("2024-01-01", "2024-12-31", "Barda"), "12 of them": ("2024-01-01", "2024-01-31", "Barda")},
    ),
    (
        "so many days after another accident",
        "2025-03-18",
        "A landmine killed two men in Barda on Sunday, three days after another landmine killed a woman.",
        {"two men": ("2025-03-16", "2025-03-16", "Barda"), "a woman": ("2025-03-13", "2025-03-13", "Barda")},
    ),
    (
        "what was launched in a month has been done since",
        "2025-03-18",
        "The programme, launched in March 2023, has destroyed 400 mines in Barda.",
        {"400 mines": ("2023-03-01", "2025-03-18", "Barda")},
    ),
    (
        "'for the first time since' a year begins no month; 'a year earlier' is over with its sentence",
        "2025-03-18",
        "For the first time since 2020 no one was killed by landmines in Barda in February. In Fuzuli landmines killed "
        "nine people in 2024, down from 12 a year earlier. In January deminers destroyed 40 mines there.",
        {"no one": ("2025-02-01", "2025-02-28", "Barda"), "40 mines": ("2025-01-01", "2025-01-31", "Fuzuli")},
    ),
    (
        "'as to' a stretch is in it; a colon ends the words that name the source",
        "2025-06-18",
        "Last week deminers destroyed 40 mines in Barda. As to the first four months of the year, they destroyed 900 "
        "mines. There was one accident, according to the agency: on June 9 a landmine in Barda wounded a guard.",
        {"900 mines": ("2025-01-01", "2025-04-30", "Barda"), "a guard": ("2025-06-09", "2025-06-09", "Barda")},
    ),
    (
        "'as of May' is that month for what remains; behind 'and' a stock has no time of the clause before it",
        "2024-06-20",
        "As of May, 90 hectares of minefield remained in Barda. Deminers destroyed 312 mines in Barda in April "
        "and 40 hectares are left to clear. As of 31 March, 44 minefields remained to be cleared in Fuzuli; "
        "the year was a dry one.",
        {
            "90 hectares": ("2024-05-01", "2024-05-31", "Barda"),
            "312 mines": ("2024-04-01", "2024-04-30", "Barda"),
            "40 hectares": (None, None, "Barda"),
            "44 minefields": ("2024-03-31", "2024-03-31", "Fuzuli"),
        },
    ),
    (
        "what was done 'by' a day begins with the work told before, or with the year of the plan",
        "2024-09-20",
        "The target this year is 90 minefields. By the end of August the teams had cleared 61 minefields in "
        "Barda.\n\nThe charity has worked in Fuzuli since 2019. By the end of August it had destroyed 6,100 "
        "mines there.",
        {
            "90 minefields": ("2024-01-01", "2024-12-31", ""),
            "61 minefields": ("2024-01-01", "2024-08-31", "Barda"),
            "6,100 mines": ("2019-01-01", "2024-08-31", "Fuzuli"),
        },
    ),
    (
        "'since' that closes a clause goes back to what was told before, 'have since been destroyed' does not",
        "2024-09-20",
        "The war ended in 1995. Landmines have killed 624 people since, and 49 minefields in Barda have been "
        "cleared since.",
        {
            "624 people": ("1995-01-01", "2024-09-20", "Barda"),
            "49 minefields": ("1995-01-01", "2024-09-20", "Barda"),
        },
    ),
    (
        "mines were not lifted on the day on which their field was handed over",
        "2024-09-20",
        "Sappers on Thursday handed over 40 hectares in Barda, a village which they had been demining since "
        "May 2023. They removed 311 anti-tank mines there.\n\nOn Tuesday they handed over 12 hectares in "
        "Fuzuli. Deminers destroyed 16 mines there.",
        {
            "40 hectares": ("2024-09-19", "2024-09-19", "Barda"),
            "311 anti-tank mines": ("2023-05-01", "2024-09-20", "Barda"),
            "12 hectares": ("2024-09-17", "2024-09-17", "Fuzuli"),
            "16 mines": (None, None, "Fuzuli"),
        },
    ),
    (
        "what 'they' did is of the days on which they went out, and of those that the work lasted",
        "2024-09-20",
        "Sappers in Barda were called out 87 times last week. They destroyed 361 explosive devices.\n\nThe "
        "work in Fuzuli lasted from 3 June to 30 August. Deminers found 38 mines there.",
        {
            "361 explosive devices": ("2024-09-09", "2024-09-15", "Barda"),
            "38 mines": ("2024-06-03", "2024-08-30", "Fuzuli"),
        },
    ),
    (
        "the fortnight, the half-year and the fiscal year have their days where their end is told",
        "2024-05-16",
        "Sappers cleared 17 hectares of mined land in Barda in the fortnight to 12 May. In the week that ended "
        "on Sunday they lifted 40 mines in Fuzuli. In the half-year to March the trust destroyed 640 shells in "
        "Barda.",
        {
            "17 hectares": ("2024-04-29", "2024-05-12", "Barda"),
            "40 mines": ("2024-05-06", "2024-05-12", "Fuzuli"),
            "640 shells": ("2023-10-01", "2024-03-31", "Barda"),
        },
    ),
    (
        "days before the harm told before; the clause behind a day tells of it; what is left 'as of today'",
        "2024-05-16",
        "Four children died in Barda on Tuesday when a mortar shell exploded. The blast came two days after a "
        "landmine killed three soldiers in Fuzuli.\n\nToday is the anniversary of the blast of 16 May 2019, in "
        "which a mine killed nine herders in Barda.\n\nAs of today, 98 hectares of minefield remain in Barda.",
        {
            "Four children": ("2024-05-14", "2024-05-14", "Barda"),
            "three soldiers": ("2024-05-12", "2024-05-12", "Fuzuli"),
            "nine herders": ("2019-05-16", "2019-05-16", "Barda"),
            "98 hectares": ("2024-05-16", "2024-05-16", "Barda"),
        },
    ),
    (
        "a death in hospital is later than the accident; 'died on Tuesday of wounds suffered on Sunday'",
        "2024-05-16",
        "A landmine wounded a farmer in Barda, doctors said. The man died in hospital on Tuesday. A herder "
        "died on Monday of wounds that he suffered in a mine blast in Fuzuli on Saturday.",
        {
            "a farmer": (None, None, "Barda"),
            "The man": ("2024-05-14", "2024-05-14", "Barda"),
            "A herder": ("2024-05-11", "2024-05-11", "Fuzuli"),
        },
    ),
    (
        "'the day before' and 'the night before' end their clause; who 'the man' is and what he was at",
        "2024-05-16",
        "Police said on Tuesday that 14 mines had been found the day before near a school in Barda.\n\nA "
        "spokesman said on Wednesday that a landmine had wounded a boy in Fuzuli the night before.\n\nA "
        "landmine killed a bulldozer operator in Barda, the service said. The man had been levelling a field "
        "on Sunday.",
        {
            "14 mines": ("2024-05-13", "2024-05-13", "Barda"),
            "a boy": ("2024-05-12", "2024-05-12", "Fuzuli"),
            "a bulldozer operator": ("2024-05-12", "2024-05-12", "Barda"),
        },
    ),
    (
        "'the same month' is no month of the year told between; a day in apposition; up to a day since another",
        "2025-02-11",
        "Landmines killed 14 people in Barda in January. Last year landmines killed 200 people. In the same "
        "month deminers destroyed 96 devices in Fuzuli.\n\nA year ago, on 11 February 2024, a landmine killed "
        "three herders in Barda. Up to 31 December 2024, deminers had destroyed 9,200 mines in Fuzuli since "
        "2009.",
        {
            "14 people": ("2025-01-01", "2025-01-31", "Barda"),
            "200 people": ("2024-01-01", "2024-12-31", "Barda"),
            "96 devices": ("2025-01-01", "2025-01-31", "Fuzuli"),
            "three herders": ("2024-02-11", "2024-02-11", "Barda"),
            "9,200 mines": ("2009-01-01", "2024-12-31", "Fuzuli"),
        },
    ),
    (
        "work that 'began on' a day goes on from it; a plan is not of the year that is over",
        "2025-02-11",
        "The work in Barda began on 13 January. By 10 February deminers had destroyed 86 mines there.\n\nHalf "
        "of the minefields in Fuzuli were cleared last year, and 40 minefields will be cleared by the end of "
        "2026.",
        {
            "86 mines": ("2025-01-13", "2025-02-10", "Barda"),
            "40 minefields": ("2025-02-11", "2026-12-31", "Fuzuli"),
        },
    ),
    (
        "'the family' of the victims, what it was at when the mine went off",
        "2023-04-11",
        "Three people died and a boy of 15 was hurt when their car struck an old landmine in Barda, police "
        "said on Tuesday.\n\nThe family was looking for mushrooms on Monday when the car went over the device, "
        "thought to date from the First Karabakh War.\n\nOn March 30 two herders were injured by a landmine in "
        "Fuzuli.",
        {
            "Three people": ("2023-04-10", "2023-04-10", "Barda"),
            "a boy of 15": ("2023-04-10", "2023-04-10", "Barda"),
            "two herders": ("2023-03-30", "2023-03-30", "Fuzuli"),
        },
    ),
    (
        "a stretch over the turn of a year a year earlier; '31 loggers in three years' are not of the day told before",
        "2025-06-18",
        "Landmines killed 23 people in Barda in the year to March 31, after 41 in the previous year.\n\nOn "
        "June 12 a landmine wounded a logger in Fuzuli. The region has lost 31 loggers to mines in three years.",
        {
            "23 people": ("2024-04-01", "2025-03-31", "Barda"),
            "41": ("2023-04-01", "2024-03-31", "Barda"),
            "a logger": ("2025-06-12", "2025-06-12", "Fuzuli"),
            "31 loggers": (None, None, "Fuzuli"),
        },
    ),
    (
        "work goes on from the day on which the deminers arrived",
        "2025-06-18",
        "The deminers arrived in April. So far they have destroyed 310 mines in Barda.\n\nAnother team, which "
        "arrived in May, has destroyed 96 mines in Fuzuli.",
        {
            "310 mines": ("2025-04-01", "2025-06-18", "Barda"),
            "96 mines": ("2025-05-01", "2025-06-18", "Fuzuli"),
        },
    ),
    (
        "a day in figures is none to come where it can be read as one that is over; a week after the harm told next",
        "2024-05-16",
        "A landmine wounded a villager in Barda on 12/5/2024.\n\nThe blast in Fuzuli came on Tuesday, a week "
        "after landmines killed six shepherds in Barda.",
        {
            "a villager": ("2024-05-12", "2024-05-12", "Barda"),
            "six shepherds": ("2024-05-07", "2024-05-07", "Barda"),
        },
    ),
    (
        "what others did is told behind a relative word with its own time; a blast's time is its victims'",
        "2024-05-16",
        "KYIV, May 16 - Mines killed two traders near Gao on Monday, officials said.\n\nThe blast which left 12 people "
        "hurt was blamed on rebels, who last week attacked a camp. Four more were hurt in a mine blast, which on "
        "Tuesday hit a bus.",
        {
            "two traders": ("2024-05-13", "2024-05-13", "Gao"),
            "12 people": ("2024-05-13", "2024-05-13", "Gao"),
            "Four more": ("2024-05-14", "2024-05-14", ""),
        },
    ),
    (
        "a length of no days before an 'and' is a time of its own; work that was completed in a month took longer",
        "2024-05-16",
        "Mines hurt three guards within the first weeks of work and two more were hurt in 1983.\n\nClearance was "
        "completed in November 2020. The teams have destroyed 9,000 mines.",
        {
            "three guards": (None, None, ""),
            "two more": ("1983-01-01", "1983-12-31", ""),
            "9,000 mines": (None, None, ""),
        },
    ),
    (
        "when it was is said by somebody",
        "2024-05-16",
        "KYIV, May 16 - A mine killed nine guards near Gao, the army said on Wednesday. The army said the "
        "blast occurred on Tuesday.",
        {"nine guards": ("2024-05-14", "2024-05-14", "Gao")},
    ),
    (
        "a comparison that tells no time is between the two periods told before",
        "2025-05-14",
        "TRIPOLI, May 14 - Mines killed or wounded 47 people in Libya between January and April, against 35 in "
        "the same months of 2024, the centre said.\n\nTen of this year's victims died, as against seven.\n\nIn "
        "Sirte it fell from eleven to six.",
        {
            "47 people": ("2025-01-01", "2025-04-30", "Libya"),
            "35": ("2024-01-01", "2024-04-30", "Libya"),
            "Ten of this year's victims": ("2025-01-01", "2025-04-30", "Libya"),
            "seven": ("2024-01-01", "2024-04-30", "Libya"),
            "eleven": ("2024-01-01", "2024-04-30", "Sirte"),
            "six": ("2025-01-01", "2025-04-30", "Sirte"),
        },
    ),
    (
        "less than what its own time right behind it is told of",
        "2025-05-14",
        "Between January and April teams in Libya cleared 1.2 square kilometres of minefields, a little less "
        "than the 1.4 square kilometres of the year before.",
        {
            "1.2 square kilometres": ("2025-01-01", "2025-04-30", "Libya"),
            "1.4 square kilometres": ("2024-01-01", "2024-04-30", "Libya"),
        },
    ),
    (
        "parts with months of their own in the year of their whole",
        "2024-02-08",
        "Mines were found in Tajikistan again. Last year mines harmed three people: a shepherd was killed in "
        "Darvoz in May and two children were injured in Shamsiddin Shohin in October.",
        {
            "three people": ("2023-01-01", "2023-12-31", "Tajikistan"),
            "a shepherd": ("2023-05-01", "2023-05-31", "Darvoz"),
            "two children": ("2023-10-01", "2023-10-31", "Shamsiddin Shohin"),
        },
    ),
    (
        "a day among the parts of a part is not of the whole, nor of what comes next",
        "2023-04-15",
        "Mines killed or maimed 31 villagers in Taiz governorate in March. Twelve of them were children, among "
        "them two girls who died on 8 March in Mocha.\n\nThe mission recorded 13 mine incidents.",
        {
            "31 villagers": ("2023-03-01", "2023-03-31", "Taiz"),
            "Twelve of them": ("2023-03-01", "2023-03-31", "Taiz"),
            "two girls": ("2023-03-08", "2023-03-08", "Mocha"),
            "13 mine incidents": ("2023-03-01", "2023-03-31", "Taiz"),
        },
    ),
    (
        "what was suspected when they came, and is done since",
        "2023-11-18",
        "Sappers in Zangilan still find mines. When the team arrived in May, 420 hectares around Aghali were "
        "contaminated. Of these it has cleared 260.",
        {
            "420 hectares": ("2023-05-01", "2023-05-31", "Aghali"),
            "260": ("2023-05-01", "2023-11-18", "Aghali"),
        },
    ),
    (
        "an answer that opens with a time and no verb",
        "2024-11-12",
        "A talk with a deminer about mines.\n\nWhat was your hardest site?\n\nA cemetery near Dashkesan, in "
        "the autumn of 2023. We removed 86 mines from it.\n\nAnd how is this year going?\n\nBetter. So far we "
        "have cleared 41 hectares.",
        {
            "86 mines": ("2023-09-01", "2023-11-30", "Dashkasan"),
            "41 hectares": ("2024-01-01", "2024-11-12", ""),
        },
    ),
    (
        "a deadline rather than the day on which work begins",
        "2024-12-03",
        "In February the teams will go on to Mudzi, where they are to clear 14 minefields by the end of 2025.",
        {
            "14 minefields": ("2024-12-03", "2025-12-31", "Mudzi"),
        },
    ),
    (
        "early, in the middle of and late in a month",
        "2024-05-27",
        "Mines still harm people in Tartar. In early May two soldiers were hurt by a mine. In mid-April a mine "
        "wounded three herders. Since late March mines have killed four people.",
        {
            "two soldiers": ("2024-05-01", "2024-05-10", ""),
            "three herders": ("2024-04-11", "2024-04-20", ""),
            "four people": ("2024-03-21", "2024-05-27", ""),
        },
    ),
    (
        "at the end of a month somebody is hurt on one of its last days",
        "2024-05-27",
        "Mines still harm people in Tartar. At the end of April a mine wounded two herders.",
        {
            "two herders": ("2024-04-21", "2024-04-30", ""),
        },
    ),
    (
        "the first twelve months of work are not those of the year",
        "2024-08-14",
        "In its first twelve months the team cleared 480,000 square metres of minefields near Basra. In the "
        "first seven months of this year it cleared 212,000 square metres.",
        {
            "480,000 square metres": (None, None, "Basra"),
            "212,000 square metres": ("2024-01-01", "2024-07-31", "Basra"),
        },
    ),
    (
        "what 'of them' counts takes the time right behind it",
        "2024-08-14",
        "Since May 2021 the team has found 5,204 mines and 312 unexploded munitions near Basra, 1,466 of them "
        "last year.",
        {
            "5,204 mines": ("2021-05-01", "2024-08-14", "Basra"),
            "312 unexploded munitions": ("2021-05-01", "2024-08-14", "Basra"),
            "1,466 of them": ("2023-01-01", "2023-12-31", "Basra"),
        },
    ),
    (
        "the time of what came later, and of what is set against it",
        "2025-09-08",
        "Sappers go on clearing mines in Azerbaijan.\n\nMilitants laid 400 bombs around the town before they "
        "were driven out in November 2015.\n\nNobody was hurt by mines this week, although on August 29 a "
        "sapper had been wounded by a mine.",
        {
            "400 bombs": (None, None, ""),
            "Nobody": ("2025-09-08", "2025-09-08", ""),
            "a sapper": ("2025-08-29", "2025-08-29", ""),
        },
    ),
    (
        "none since is not of the years before",
        "2024-12-19",
        "Mine clearance in Huambo goes on. Two mine accidents were recorded in 2019; there has been none since.",
        {
            "Two mine accidents": ("2019-01-01", "2019-12-31", ""),
        },
    ),
    (
        "the same eight months are eight, the same month is the one compared with",
        "2025-09-08",
        "Sappers go on clearing mines in Azerbaijan.\n\nThe land cleared since January has "
        "reached 37,915 hectares, compared with 41,200 over the same eight months of 2024.\n\nThey found 40 "
        "mines in March, after 51 in February and 60 in the same month of 2024.",
        {
            "37,915 hectares": ("2025-01-01", "2025-09-08", ""),
            "41,200": ("2024-01-01", "2024-08-31", ""),
            "40 mines": ("2025-03-01", "2025-03-31", ""),
            "51": ("2025-02-01", "2025-02-28", ""),
            "60": ("2024-03-01", "2024-03-31", ""),
        },
    ),
    (
        "a sentence that says who somebody is tells its own time",
        "2025-05-23",
        'Sappers go on clearing mines in Azerbaijan.\n\n"We hear about hectares," said Rasim Guliyev, a '
        "villager who lost a son to a mine in 2022.",
        {
            "a son": ("2022-01-01", "2022-12-31", ""),
        },
    ),
    (
        "the week before a day to come",
        "2025-03-10",
        "Between 3 and 9 March sappers cleared 1,418 hectares of minefields in Fuzuli. A store of 36 shells is "
        "to be blown up on Wednesday.\n\nThey did a little less than the 1,502 hectares of the previous week.",
        {
            "1,418 hectares": ("2025-03-03", "2025-03-09", "Fuzuli"),
            "36 shells": ("2025-03-12", "2025-03-12", "Fuzuli"),
        },
    ),
    (
        "to be blown up later is no time of the find",
        "2025-03-10",
        "Between 3 and 9 March sappers cleared 41 mines in Fuzuli.\n\nIn Khojaly they found 36 unexploded "
        "shells; these are to be blown up on Wednesday.",
        {
            "41 mines": ("2025-03-03", "2025-03-09", "Fuzuli"),
            "36 unexploded shells": ("2025-03-03", "2025-03-09", "Khojaly"),
        },
    ),
    (
        "a fiscal year is the twelve months that the text tells, also the one before it",
        "2023-09-14",
        "Sappers go on clearing minefields in Mozambique.\n\nIn the fiscal year 2022/23, which ended on June "
        "30, they cleared 18 square kilometres. In the previous fiscal year they had cleared 14 square "
        "kilometres.",
        {
            "18 square kilometres": ("2022-07-01", "2023-06-30", "Mozambique"),
            "14 square kilometres": ("2021-07-01", "2022-06-30", "Mozambique"),
        },
    ),
    (
        "a fiscal year whose days nobody tells",
        "2023-09-14",
        "Sappers go on clearing minefields in Mozambique.\n\nIn FY2022 they cleared 18 square kilometres. In "
        "calendar year 2021 they cleared 12 square kilometres with financial support from Norway.",
        {
            "18 square kilometres": (None, None, "Mozambique"),
            "12 square kilometres": ("2021-01-01", "2021-12-31", "Mozambique"),
        },
    ),
    (
        "a time in brackets is of the figure there",
        "2024-05-16",
        "Sappers go on clearing mines in Mozambique.\n\nIn April mines killed three people (12 since January) "
        "and injured nine.\n\nThey cleared 40 hectares (2023: 52 hectares) in the first quarter of 2024.",
        {
            "three people": ("2024-04-01", "2024-04-30", "Mozambique"),
            "12": ("2024-01-01", "2024-05-16", "Mozambique"),
            "nine": ("2024-04-01", "2024-04-30", "Mozambique"),
            "40 hectares": ("2024-01-01", "2024-03-31", "Mozambique"),
            "52 hectares": ("2023-01-01", "2023-12-31", "Mozambique"),
        },
    ),
    (
        "'respectively' of months that are told as one time",
        "2024-06-20",
        "In March and April, 45 and 31 landmines were found in Lachin respectively.",
        {
            "45": ("2024-03-01", "2024-03-31", "Lachin"),
            "31 landmines": ("2024-04-01", "2024-04-30", "Lachin"),
        },
    ),
    (
        "'respectively' of organisations: what they cleared is of none of the days on which land was counted",
        "2024-06-20",
        "At the end of 2023 some 12 hectares of minefields were left, compared with 18 hectares a year before; Apopo "
        "and Magu cleared 5 and 0.6 hectares respectively.",
        {
            "12 hectares": ("2023-12-31", "2023-12-31", ""),
            "18 hectares": ("2022-12-31", "2022-12-31", ""),
            "5": (None, None, ""),
            "0.6 hectares": (None, None, ""),
        },
    ),
    (
        "the day on which mined land was counted is not that of the clearance",
        "2024-06-20",
        "At the end of 2023 some 12 hectares of minefields were left; the teams cleared 5 hectares.",
        {"12 hectares": ("2023-12-31", "2023-12-31", ""), "5 hectares": (None, None, "")},
    ),
    (
        "the day of a clause with a subject of its own is not that of the clause before",
        "2024-06-20",
        "Sappers lifted 43 mines near Zar, and 4 hectares were handed over on 3 June.",
        {"43 mines": (None, None, "Zar"), "4 hectares": ("2024-06-03", "2024-06-03", "Zar")},
    ),
    (
        "the day of two verbs of one subject",
        "2024-06-20",
        "In Barda they lifted nine mines and handed over 2 hectares on 5 June.",
        {"nine mines": ("2024-06-05", "2024-06-05", "Barda"), "2 hectares": ("2024-06-05", "2024-06-05", "Barda")},
    ),
    (
        "since an accident of a month is not in that month",
        "2024-06-20",
        "The ministry said 140 mines had been lifted from the village of Zar since the blast that killed three people "
        "there in May.",
        {"140 mines": (None, None, "Zar"), "three people": ("2024-05-01", "2024-05-31", "Zar")},
    ),
    (
        "the accident of another day behind 'a day after'",
        "2024-05-20",
        "Nine people died when their bus struck a mine in Sangin on Saturday, two days after another mine killed four "
        "guards in Farah.",
        {
            "Nine people": ("2024-05-18", "2024-05-18", "Sangīn"),
            "four guards": ("2024-05-16", "2024-05-16", "Farah"),
        },
    ),
    (
        "a province that is told by its town, not by the town that the report is sent from",
        "2024-05-20",
        "KABUL - A landmine exploded in Ghazni, killing a shepherd. Since January mines killed 14 in the province.",
        {"a shepherd": (None, None, "Ghazni"), "14": ("2024-01-01", "2024-05-20", "Ghazni")},
    ),
    (
        "as many times as figures",
        "2024-05-16",
        "Sappers go on clearing mines in Mozambique.\n\nMines killed 12, nine and four people in 2021, 2022 "
        "and 2023 respectively.",
        {
            "12": ("2021-01-01", "2021-12-31", "Mozambique"),
            "nine": ("2022-01-01", "2022-12-31", "Mozambique"),
            "four people": ("2023-01-01", "2023-12-31", "Mozambique"),
        },
    ),
    (
        "a year apposed to a season or to the worst one",
        "2024-05-16",
        "Sappers go on clearing mines in Mozambique.\n\nIn her first season, 2017, mines wounded two "
        "deminers.\n\nIn the worst year, 2006, mines killed 128 people.",
        {
            "two deminers": ("2017-01-01", "2017-12-31", "Mozambique"),
            "128 people": ("2006-01-01", "2006-12-31", "Mozambique"),
        },
    ),
    (
        "last year it was so many",
        "2024-05-16",
        "Sappers go on clearing mines in Mozambique.\n\nTo date, 91 mines have been found in the district; "
        "last year it was 120.",
        {
            "91 mines": (None, None, "Mozambique"),
            "120": ("2023-01-01", "2023-12-31", "Mozambique"),
        },
    ),
    (
        "the outgoing year",
        "2024-12-30",
        "In the outgoing year sappers cleared 310 hectares of minefields in Mozambique.",
        {
            "310 hectares": ("2024-01-01", "2024-12-30", "Mozambique"),
        },
    ),
    (
        "two other men of the accident, behind the toll of a year",
        "2024-11-25",
        "KYIV - A mine killed a deminer near Irpin on Saturday.\n\nHe was the fourth deminer to die this "
        "year.\n\nIn 2023 mines killed seven deminers.\n\nPolice said two other men were slightly hurt.",
        {
            "a deminer": ("2024-11-23", "2024-11-23", "Irpin"),
            "fourth deminer": ("2024-01-01", "2024-11-25", ""),
            "seven deminers": ("2023-01-01", "2023-12-31", ""),
            "two other men": ("2024-11-23", "2024-11-23", "Irpin"),
        },
    ),
    (
        "an answer that opens with all the time since a year",
        "2024-02-29",
        "Sappers of the agency speak about mines.\n\nHow much land was cleared last year?\n\nWe cleared 53,000 "
        "hectares.\n\nHow many of your own people were hurt?\n\nSince 2020, 38. Six were killed by mines.",
        {
            "53,000 hectares": ("2023-01-01", "2023-12-31", ""),
            "38": ("2020-01-01", "2024-02-29", ""),
            "Six": ("2020-01-01", "2024-02-29", ""),
        },
    ),
    (
        "the targets that somebody names for next year",
        "2025-10-14",
        "Sappers go on clearing mines in Mozambique.\n\nThe director named the goals for next year: 700 "
        "hectares are to be cleared.",
        {
            "700 hectares": ("2026-01-01", "2026-12-31", "Mozambique"),
        },
    ),
    (
        "by the end of July of the year whose first half is told",
        "2023-08-04",
        "Sappers go on clearing mines in Mozambique.\n\nBy the end of July 630 hectares had been cleared, 376 "
        "of them between January and June.",
        {
            "630 hectares": ("2023-01-01", "2023-07-31", "Mozambique"),
            "376 of them": ("2023-01-01", "2023-06-30", "Mozambique"),
        },
    ),
    (
        "the first half it opens with, and the following years",
        "2023-09-04",
        "Clearance of unexploded shells at Kopitnari goes on.\n\nIn 2022 alone, the teams covered 31 hectares. "
        "In the first half of this year it was 18.\n\nA mine blast in 1992 killed three soldiers. In the "
        "following years, mines killed five children.",
        {
            "31 hectares": ("2022-01-01", "2022-12-31", "Kopitnari"),
            "18": ("2023-01-01", "2023-06-30", "Kopitnari"),
            "three soldiers": ("1992-01-01", "1992-12-31", ""),
            "five children": (None, None, ""),
        },
    ),
    (
        "the day that opens a clause is nearer than the year before it",
        "2024-01-08",
        "Mines go on to kill people in Kherson.\n\nThis year has begun badly: on January 4 a mine killed a "
        "power worker and wounded his driver.",
        {
            "a power worker": ("2024-01-04", "2024-01-04", "Kherson"),
            "his driver": ("2024-01-04", "2024-01-04", "Kherson"),
        },
    ),
    (
        "no deadline of others",
        "2022-09-08",
        "Sappers go on clearing mines in Angola.\n\nThe government said it would need 240 million dollars to "
        "finish by 2025, and HALO says it will tackle 11 minefields next year.",
        {
            "11 minefields": ("2023-01-01", "2023-12-31", "Angola"),
        },
    ),
    (
        "what was made or changed hands in a year",
        "2024-05-16",
        "Sappers go on clearing mines in Angola.\n\n350 mines of an old type, produced abroad in 2021, were found near "
        "Cazombo. Teams cleared 40 hectares in the villages recaptured in 2017.",
        {
            "350 mines": (None, None, "Cazombo"),
            "40 hectares": (None, None, "Cazombo"),
        },
    ),
    (
        "the month of a report",
        "2024-05-16",
        "Mines go on to kill people in Angola.\n\nIn January, the mission reported 41 deaths from mines in Moxico "
        "throughout 2022.",
        {
            "41 deaths": ("2022-01-01", "2022-12-31", "Moxico"),
        },
    ),
    (
        "the day of a tragedy told behind it",
        "2024-05-16",
        "A man of 50 died after stepping on a mine near Cazombo. The tragic incident occurred yesterday.",
        {
            "A man of 50": ("2024-05-15", "2024-05-15", "Cazombo"),
        },
    ),
    (
        "the day of a blast is that of the victims of whom another clause tells",
        "2024-05-16",
        "A mine exploded on Monday under a bus near Gao, and the agency spoke of five dead. A mine went off on Sunday "
        "near Kidal, and a doctor said that since January mines had hurt nine people.",
        {"five dead": ("2024-05-13", "2024-05-13", "Gao"), "nine people": ("2024-01-01", "2024-05-16", "Kidal")},
    ),
    (
        "the day on which somebody did what led to the harm told next",
        "2024-05-16",
        "Mines are a threat. On 2 January a family lit a stove near Gao. A mine lay below it: the grandmother died.",
        {"the grandmother": ("2024-01-02", "2024-01-02", "Gao")},
    ),
    (
        "the day on which something else was done",
        "2024-05-16",
        "On 3 May a man sold his plough near Kidal. Mines have killed 12 people there.",
        {"12 people": (None, None, "Kidal")},
    ),
    (
        "the day on which maps were handed over, a report was rejected or a toll was told is not that of the figures",
        "2024-05-16",
        "Aghdam has 95,000 mines on the maps supplied in 2021. The army on Tuesday rejected the claim that mines had "
        "killed six soldiers near Kidal.\n\nMines have hurt 640 people in Syria since December 8. A lower figure is "
        "given by its agency, which on Sunday counted 428 victims of mines over that period.",
        {
            "95,000 mines": (None, None, "Aghdam"),
            "six soldiers": (None, None, "Kidal"),
            "428 victims": ("2023-12-08", "2024-05-16", "Syria"),
        },
    ),
    (
        "work counted up to a day from its beginning; accidents by a day in the year told before",
        "2025-06-20",
        "Work in the four villages began on May 5. As of today, 29 mines have been lifted and 12 hectares surveyed "
        "there.\n\nThis year is better. By June 15 there had been six mine accidents. Nobody was killed in them.",
        {
            "29 mines": ("2025-05-05", "2025-06-20", ""),
            "12 hectares": ("2025-05-05", "2025-06-20", ""),
            "six mine accidents": ("2025-01-01", "2025-06-15", ""),
            "Nobody": ("2025-01-01", "2025-06-15", ""),
        },
    ),
    (
        "the same months a year earlier",
        "2024-06-19",
        "Mines killed seven people in Angola from January to May. A year earlier the number of deaths was four.",
        {"seven people": ("2024-01-01", "2024-05-31", "Angola"), "four": ("2023-01-01", "2023-05-31", "Angola")},
    ),
    (
        "up to a day in the year told before; the day of a clause that opens with a place",
        "2024-11-08",
        "This year looks better. Up to November 1 there were six mine accidents; nine people were hurt.\n\nA driver "
        "was "
        "killed on September 30, when a mine went off near Horadiz; in Alkhanli on October 19, two brothers were hurt.",
        {
            "six mine accidents": ("2024-01-01", "2024-11-01", ""),
            "nine people": ("2024-01-01", "2024-11-01", ""),
            "A driver": ("2024-09-30", "2024-09-30", "Horadiz"),
            "two brothers": ("2024-10-19", "2024-10-19", "Alkhanli"),
        },
    ),
    (
        "a year earlier than some months is those months of that year",
        "2024-05-16",
        "Landmines killed 12 people in Afghanistan in April, the office said. A year before, the number stood at "
        "30, and in 2022 landmines killed 900 people.",
        {
            "12 people": ("2024-04-01", "2024-04-30", "Afghanistan"),
            "30": ("2023-04-01", "2023-04-30", "Afghanistan"),
            "900 people": ("2022-01-01", "2022-12-31", "Afghanistan"),
        },
    ),
    (
        "the wake of a fall is all the time since",
        "2025-05-16",
        "In the wake of Assad's fall, nine shepherds have been killed by landmines in Idlib. Since the Taliban "
        "took power, 40 people have been killed by landmines in Kandahar.",
        {
            "nine shepherds": ("2024-12-08", "2025-05-16", "Idlib"),
            "40 people": ("2021-08-15", "2025-05-16", "Kandahār"),
        },
    ),
    (
        "a comma ends what a report is set beside; a clause behind 'when'",
        "2024-05-16",
        "Landmines hurt 26 people in Angola in the first four months of this year. Of the 26, six died, against "
        "three in the same months of 2023, and 20 lived.\n\nIn three villages 53 landmines have been lifted "
        "since May 3, when teams came there, and 28.7 hectares have been searched.",
        {
            "26 people": ("2024-01-01", "2024-04-30", "Angola"),
            "six": ("2024-01-01", "2024-04-30", "Angola"),
            "three": ("2023-01-01", "2023-04-30", "Angola"),
            "20": ("2024-01-01", "2024-04-30", "Angola"),
            "53 landmines": ("2024-05-03", "2024-05-16", "Angola"),
            "28.7 hectares": ("2024-05-03", "2024-05-16", "Angola"),
        },
    ),
    (
        "accidents counted for a year, with their day",
        "2024-05-16",
        "Angola released 36 square kilometres of mined land in 2023. In the field 117 landmines were found and "
        "destroyed, and one accident was recorded, on 8 November, when a deminer was hurt.",
        {
            "36 square kilometres": ("2023-01-01", "2023-12-31", "Angola"),
            "117 landmines": ("2023-01-01", "2023-12-31", "Angola"),
            "one accident": ("2023-01-01", "2023-12-31", "Angola"),
            "a deminer": ("2023-11-08", "2023-11-08", "Angola"),
        },
    ),
    (
        "the time of the news is not that of the work",
        "2024-05-16",
        "Landmines killed 197 people in Angola in 2023. The removal of 286 landmines was announced last week by "
        "the army. Sappers also lifted 31 bombs, the ministry said last week. In April the centre reported the "
        "destruction of 44 landmines.",
        {
            "197 people": ("2023-01-01", "2023-12-31", "Angola"),
            "286 landmines": (None, None, "Angola"),
            "31 bombs": (None, None, "Angola"),
            "44 landmines": ("2024-04-01", "2024-04-30", "Angola"),
        },
    ),
    (
        "those months, over the same period, the period of some days",
        "2024-05-16",
        "From January to April, teams cleared 171 hectares of minefields. In 2023, mines killed 57 people. In "
        "those four months the hotline rang 126 times. Sappers destroyed 274 landmines over the same "
        "period.\n\nElchin Abbasov (1991) was hurt by a mine. Sappers found 57 landmines in the period of 6 to "
        "12 May.",
        {
            "171 hectares": ("2024-01-01", "2024-04-30", ""),
            "57 people": ("2023-01-01", "2023-12-31", ""),
            "274 landmines": ("2024-01-01", "2024-04-30", ""),
            "Elchin Abbasov": (None, None, ""),
            "57 landmines": ("2024-05-06", "2024-05-12", ""),
        },
    ),
    (
        "the same months of another year, whatever month was told since",
        "2024-05-16",
        "Landmines hurt 26 people in Angola in the first three months of 2024. The office said in its March "
        "bulletin that nine of them died, while in the same three months of 2023 landmines killed six people.",
        {
            "26 people": ("2024-01-01", "2024-03-31", "Angola"),
            "nine of them": ("2024-01-01", "2024-03-31", "Angola"),
            "six people": ("2023-01-01", "2023-03-31", "Angola"),
        },
    ),
    (
        "what never exploded is of the years in which it was dropped; a stock when a war ended",
        "2024-05-16",
        "From 1964 to 1973 planes dropped 1.9 million tonnes of bombs over Laos. As many as 80 million bombies "
        "never exploded.\n\nThree decades of war ended in Cambodia in 1998, leaving the country with four "
        "million landmines.",
        {
            "80 million bombies": ("1964-01-01", "1973-12-31", "Laos"),
            "four million landmines": ("1998-01-01", "1998-12-31", "Cambodia"),
        },
    ),
    (
        "the years of a war that a text tells; of last year's accidents; maps of a year",
        "2024-05-16",
        "SARAJEVO - During the 1992-1995 war landmines killed 40 people in Bosnia. Since the 1992-95 war "
        "landmines have killed 620. In the war from 1992 to 1995 landmines hurt 81 people. Seventeen of last "
        "year's 31 accidents befell herders.\n\nThe maps they got in 2021 show 84,000 landmines.",
        {
            "40 people": ("1992-01-01", "1995-12-31", "Bosnia and Herzegovina"),
            "620": ("1995-12-31", "2024-05-16", "Bosnia and Herzegovina"),
            "81 people": ("1992-01-01", "1995-12-31", "Bosnia and Herzegovina"),
            "Seventeen of last year's 31 accidents": ("2023-01-01", "2023-12-31", "Bosnia and Herzegovina"),
            "84,000 landmines": (None, None, "Bosnia and Herzegovina"),
        },
    ),
    (
        "what had happened earlier is of no known time; words that set a figure beside another are its own",
        "2024-05-16",
        "On Monday a mine killed 20 mourners near Hama. Mines had earlier killed three children "
        "there.\n\nBetween 6 and 12 May teams found 58 landmines. In all, 1,418 hectares were freed of mines, a "
        "little less than the 1,502 hectares of the previous week.\n\nA landmine thought to date from the 1991 "
        "Gulf War hurt a herder near Basra on Tuesday.",
        {
            "20 mourners": ("2024-05-13", "2024-05-13", "Hama"),
            "three children": (None, None, "Hama"),
            "58 landmines": ("2024-05-06", "2024-05-12", ""),
            "1,418 hectares": ("2024-05-06", "2024-05-12", ""),
            "1,502 hectares": ("2024-04-29", "2024-05-05", ""),
            "a herder": ("2024-05-14", "2024-05-14", "Basra"),
        },
    ),
    (
        "a middle of a year is its June; 'these months' are no year; 'at once' is no unknown time",
        "2024-05-16",
        "KYIV - Deminers in Ukraine have lifted 39,400 mines since mid-2018. From January to March 692 people were "
        "killed or wounded by mines, two thirds of the number for the whole of 2023. Of those harmed over these "
        "months, 158 died.\n\nDeminers freed 40 hectares in April. In May there were 12.\n\nA tractor hit a mine near "
        "Izium on 9 May. Two girls died at once and a boy died on the way to hospital.",
        {
            "39,400 mines": ("2018-06-01", "2024-05-16", "Ukraine"),
            "692 people": ("2024-01-01", "2024-03-31", "Ukraine"),
            "158": ("2024-01-01", "2024-03-31", "Ukraine"),
            "40 hectares": ("2024-04-01", "2024-04-30", "Ukraine"),
            "12": ("2024-05-01", "2024-05-16", "Ukraine"),
            "Two girls": ("2024-05-09", "2024-05-09", "Izium"),
            "a boy": ("2024-05-09", "2024-05-09", "Izium"),
        },
    ),
    (
        "an hour is of the day told last; the same stretch is a place; since January is of the year of writing",
        "2024-05-16",
        "On 7 May sappers went to a field near Izium. By noon the team had found 38 mines.\n\nIn Izium sappers freed "
        "12 hectares in March; a driver was killed by a mine on the same stretch on 8 May.\n\nIn 2023 mines caused 9 "
        "accidents in Kharkiv, with 6 dead; since January there have already been four. In February a herder stepped "
        "on a mine near Balakliia and was killed.\n\nOn 31 December 2023 the suspected area amounted to 98.7 square "
        "kilometres, against 149.7 a year before.",
        {
            "38 mines": ("2024-05-07", "2024-05-07", "Izium"),
            "12 hectares": ("2024-03-01", "2024-03-31", "Izium"),
            "a driver": ("2024-05-08", "2024-05-08", "Izium"),
            "9 accidents": ("2023-01-01", "2023-12-31", "Kharkiv"),
            "four": ("2024-01-01", "2024-05-16", "Kharkiv"),
            "a herder": ("2024-02-01", "2024-02-29", "Balakliia"),
            "98.7 square kilometres": ("2023-12-31", "2023-12-31", ""),
            "149.7": ("2022-12-31", "2022-12-31", ""),
        },
    ),
    (
        "what a day was is the time of the harm told next; the same day as one that is not told is no other time",
        "2024-05-16",
        "In April our women searched 6 hectares near Izium. We dug up 31 mines, all destroyed the same day.\n\nThe "
        "worst day was the 8th of April last year. A colleague stepped on a mine near Balakliia. He lost a foot.",
        {
            "6 hectares": ("2024-04-01", "2024-04-30", "Izium"),
            "31 mines": ("2024-04-01", "2024-04-30", "Izium"),
            "A colleague": ("2023-04-08", "2023-04-08", "Balakliia"),
        },
    ),
    (
        "one who has done something since a year and came to harm in another one came to harm in that",
        "2024-05-16",
        "The campaign in Ukraine is headed by Petro Hnat, who has led it since 2019 and who lost his left leg to a "
        "mine in 1994.",
        {"Petro Hnat": ("1994-01-01", "1994-12-31", "Ukraine")},
    ),
    (
        "a second verb without its auxiliary: the spot behind it is of both",
        "2024-05-16",
        "Mines hurt two in Mannar district in April: on April 11 a fisherman was killed and his nephew, 20, "
        "injured at Pooneryn.",
        {
            "two": ("2024-04-01", "2024-04-30", "Mannar"),
            "a fisherman": ("2024-04-11", "2024-04-11", "Pooneryn"),
            "his nephew": ("2024-04-11", "2024-04-11", "Pooneryn"),
        },
    ),
    (
        "two auxiliaries: two accidents",
        "2024-05-16",
        "In Kherson region a tractor driver was killed on Monday and a passenger was wounded by a mine near "
        "Snihurivka on Tuesday.",
        {
            "a tractor driver": ("2024-05-13", "2024-05-13", "Kherson"),
            "a passenger": ("2024-05-14", "2024-05-14", "Snihurivka"),
        },
    ),
    (
        "a state that withholds maps is not where the mines lie",
        "2024-05-16",
        "Baku says Armenia is withholding the maps of 1.2 million mines, a number Yerevan rejected on "
        "Wednesday as a fantasy.",
        {
            "1.2 million mines": (None, None, ""),
        },
    ),
    (
        "the time behind the subject of what is said is not that of the saying",
        "2024-05-16",
        "Aliyev said sappers last month lifted 90 mines in Barda and blew up 41 shells.",
        {
            "90 mines": ("2024-04-01", "2024-04-30", "Barda"),
            "41 shells": ("2024-04-01", "2024-04-30", "Barda"),
        },
    ),
    (
        "the time before what is said is that of the saying",
        "2024-05-16",
        "The governor said last week that sappers had destroyed 412 mines in Barda.",
        {
            "412 mines": (None, None, "Barda"),
        },
    ),
    (
        "the day of a blast that is the third of the month is not that of the three",
        "2024-05-16",
        "A mine killed a driver near Zar in Kalbajar on Tuesday, ANAMA said. Tuesday's explosion was the third "
        "in the district this month.",
        {
            "a driver": ("2024-05-14", "2024-05-14", "Zar"),
            "third": ("2024-05-01", "2024-05-16", "Kalbajar"),
        },
    ),
    (
        "the bulk of them is not all",
        "2024-05-16",
        "Mines killed 61 people in Mali last year, the bulk of them in Mopti and Gao regions.",
        {
            "61 people": ("2023-01-01", "2023-12-31", "Mali"),
        },
    ),
    (
        "what makes up a total told behind lies where it lies",
        "2024-05-16",
        "In April 61 mines and 1,556 shells were destroyed in Aghdam and Fuzuli, which makes 1,617 items in "
        "all, ANAMA said.",
        {
            "61 mines": ("2024-04-01", "2024-04-30", "Aghdam Fuzuli"),
            "1,556 shells": ("2024-04-01", "2024-04-30", "Aghdam Fuzuli"),
            "1,617 items": ("2024-04-01", "2024-04-30", "Aghdam Fuzuli"),
        },
    ),
    (
        "the deadline of another plan",
        "2024-05-16",
        "The general said 40 hectares of mined land in Lachin would be cleared, and schools would open by September.",
        {
            "40 hectares": (None, None, "Lachin"),
        },
    ),
    (
        "the deadline of the work",
        "2024-05-16",
        "The general said 40 hectares of mined land in Lachin would be cleared, and the work would end by September.",
        {
            "40 hectares": ("2024-05-16", "2024-09-30", "Lachin"),
        },
    ),
    (
        "a headline's total is that of the lead, not a part of it told first",
        "2024-05-16",
        "Sappers destroy 1,200 shells in a week\n\nKyiv, May 13. From May 6 to 12 sappers of Ukraine's "
        "emergency service destroyed 210 mines and 996 shells, 1,206 items in all, the service said.",
        {
            "1,200 shells": ("2024-05-06", "2024-05-12", "Ukraine"),
            "210 mines": ("2024-05-06", "2024-05-12", "Ukraine"),
            "996 shells": ("2024-05-06", "2024-05-12", "Ukraine"),
            "1,206 items": ("2024-05-06", "2024-05-12", "Ukraine"),
        },
    ),
    (
        "where the victims had taken their herd",
        "2024-05-16",
        "Three girls were killed by an unexploded mortar bomb in western Niger, the army said "
        "Wednesday.\n\nThe children had led their calves to the edge of Tassiga in the Dosso region on Tuesday "
        "when one of them kicked the bomb.",
        {
            "Three girls": ("2024-05-14", "2024-05-14", "Tassiga"),
        },
    ),
    (
        "where the victims were taken",
        "2024-05-16",
        "Two herders were hurt by a mine in northern Mali, the army said Wednesday.\n\nThe herders had been "
        "taken to a hospital in Gao on Tuesday.",
        {
            "Two herders": ("2024-05-14", "2024-05-14", "Mali"),
        },
    ),
    (
        "the victims' noun again",
        "2024-05-16",
        "Two herders were killed by a mine in northern Mali, the army said Wednesday.\n\nThe herders had "
        "brought their cattle to a well outside Tassiga on Tuesday.",
        {
            "Two herders": ("2024-05-14", "2024-05-14", "Tassiga"),
        },
    ),
    (
        "more mines found at the site of an accident",
        "2024-05-16",
        "A mine killed a driver near Talish in Tartar on Monday, the ministry said.\n\nThree more mines were "
        "found at the site.",
        {
            "a driver": ("2024-05-13", "2024-05-13", "Talish"),
            "Three more mines": ("2024-05-13", "2024-05-13", "Talish"),
        },
    ),
    (
        "the time that all figures are of, told behind them",
        "2024-05-16",
        "Sappers removed 1,210 mines in Kherson region. The data are for the first quarter.",
        {
            "1,210 mines": ("2024-01-01", "2024-03-31", "Kherson"),
        },
    ),
    (
        "a day on which deaths were announced",
        "2024-05-16",
        "The army denied that 11 soldiers were killed by landmines near Demoso. The rebels had posted word of "
        "the deaths on their website on Monday.",
        {
            "11 soldiers": (None, None, "Demoso"),
        },
    ),
    (
        "'since then' is not of the clause behind it, which tells its own time and spot",
        "2024-05-16",
        "Rebels laid mines in May 2022. Engineers have dug up 58 mines around Bama since then, and a trader "
        "was wounded by a mine outside Dikwa last month.",
        {
            "58 mines": ("2022-05-01", "2024-05-16", "Bama"),
            "a trader": ("2024-04-01", "2024-04-30", "Dikwa"),
        },
    ),
    (
        "the day behind 'and' that opens the clause behind 'when'",
        "2024-05-16",
        "A welder died near Yanshag on April 17 when his lorry hit a mine, and on May 11 two soldiers were "
        "wounded by a mine near Zabukh.",
        {
            "A welder": ("2024-04-17", "2024-04-17", "Yanshag"),
            "two soldiers": ("2024-05-11", "2024-05-11", "Zabukh"),
        },
    ),
    (
        "mines that a war left, told with how long it was",
        "2024-05-16",
        "Landmines planted during the bloody five-year war in Mopti have killed 36 people since November 2022.",
        {
            "36 people": ("2022-11-01", "2024-05-16", "Mopti"),
        },
    ),
    (
        "the place right before a bracket, not the one that holds it",
        "2024-05-16",
        "Most of the landmine casualties in April were in the districts of Borno: Monguno (18), Gwoza (14) and "
        "Dikwa (7).",
        {
            "18": ("2024-04-01", "2024-04-30", "Monguno"),
            "14": ("2024-04-01", "2024-04-30", "Gwoza"),
            "7": ("2024-04-01", "2024-04-30", "Dikwa"),
        },
    ),
    (
        "where a lorry comes from",
        "2024-05-16",
        "Landmines are a threat. A lorry taking herders home from a wedding at Bandiagara hit a mine on Monday "
        "and six people were killed. The blast happened near Goundaka.",
        {
            "six people": ("2024-05-13", "2024-05-13", "Goundaka"),
        },
    ),
    (
        "lessons are no finds",
        "2024-05-16",
        "Sappers lifted 90 mines in April. Risk education sessions were held in Aghdam, Fuzuli and Lachin.",
        {
            "90 mines": ("2024-04-01", "2024-04-30", ""),
        },
    ),
    (
        "finds in a list told next",
        "2024-05-16",
        "Sappers lifted 90 mines in April. They were found in Aghdam, Fuzuli and Lachin.",
        {
            "90 mines": ("2024-04-01", "2024-04-30", "Aghdam Fuzuli Lachin"),
        },
    ),
    (
        "the district hospital is no district told before",
        "2024-05-16",
        "A mine killed a girl and wounded her aunt in Talish in the Tartar district on Friday. The aunt was "
        "among the wounded who were brought to the district central hospital.",
        {
            "a girl": ("2024-05-10", "2024-05-10", "Talish"),
            "her aunt": ("2024-05-10", "2024-05-10", "Talish"),
        },
    ),
    (
        "the region of another deed is not 'the region'",
        "2024-05-16",
        "Mines killed two people in Kharkiv region in April. A Russian drone killed a man in Sumy region on "
        "Monday.\n\nSince 2022 mines have killed 90 people in the region.",
        {
            "two people": ("2024-04-01", "2024-04-30", "Kharkiv"),
            "90 people": ("2022-01-01", "2024-05-16", "Kharkiv"),
        },
    ),
    (
        "a place in another clause than that of the figure",
        "2024-05-16",
        "Landmines are a threat. The mayor denied a report in an Osh newspaper that 300 hectares of orchards "
        "in Batken are mined.",
        {
            "300 hectares": (None, None, "Batken"),
        },
    ),
    (
        "so many days up to that of the last blast",
        "2024-05-16",
        "A mine wounded two men near Talish in Tartar on Monday. It was the second mine blast there in five days.",
        {
            "two men": ("2024-05-13", "2024-05-13", "Talish"),
            "second mine blast": ("2024-05-09", "2024-05-13", "Talish"),
        },
    ),
    (
        "work that began somewhere",
        "2024-05-16",
        "Landmines are a threat. Work began in Tartar on January 15. By the end of April 310 mines had been lifted.",
        {
            "310 mines": ("2024-01-15", "2024-04-30", "Tartar"),
        },
    ),
    (
        "an earlier count of the same thing",
        "2024-05-16",
        "Mines have killed 58 civilians in the Gao region since January, the mission said. On 9 April it had "
        "counted 51 deaths.",
        {
            "58 civilians": ("2024-01-01", "2024-05-16", "Gao"),
            "51 deaths": ("2024-01-01", "2024-04-09", "Gao"),
        },
    ),
    (
        "where the lorry that hit the mine was",
        "2024-05-16",
        "Four people were hurt in the Tartar district on Friday when a mine went off under a water truck. The "
        "truck, on its morning round, had stopped on the edge of Talish.",
        {
            "Four people": ("2024-05-10", "2024-05-10", "Talish"),
        },
    ),
    (
        "where the lorry was going",
        "2024-05-16",
        "A mine blew up a bus in the Mopti region on Monday, killing nine. The bus was on its way to Bandiagara.",
        {
            "nine": ("2024-05-13", "2024-05-13", "Mopti"),
        },
    ),
    (
        "the time of the whole report before another's words",
        "2024-05-16",
        "Our teams surveyed 12 hectares of mined land in Mopti in the first three months. Our colleagues in "
        "Gao took calls in the same three months as well, and the army says 106 shells were destroyed there.",
        {
            "12 hectares": ("2024-01-01", "2024-03-31", "Mopti"),
            "106 shells": ("2024-01-01", "2024-03-31", "Gao"),
        },
    ),
    (
        "what a region has left places the report",
        "2024-05-16",
        "Some 121 hectares of minefields remain to be cleared in Casamance, the director said. The centre has "
        "registered 869 victims of mines since 1988.",
        {
            "121 hectares": (None, None, "Casamance"),
            "869 victims": ("1988-01-01", "2024-05-16", "Casamance"),
        },
    ),
    (
        "where those live who were hurt by what somebody had brought home",
        "2024-05-16",
        "Landmines are a threat. A boy from Talish lost an eye in March when a grenade that he had taken home "
        "from a field blew up.",
        {
            "A boy": ("2024-03-01", "2024-03-31", "Talish"),
        },
    ),
    (
        "the region that is told, not that in the name of a body",
        "2024-05-16",
        "A mine killed a boy in the Choman district of Erbil province on Friday, said the Iraqi Kurdistan Mine "
        "Action Agency. The blast was the sixth in the province this year.",
        {
            "a boy": ("2024-05-10", "2024-05-10", "Choman"),
            "sixth": ("2024-01-01", "2024-05-16", "Erbil"),
        },
    ),
    (
        "nobody's death is not of the day of others",
        "2024-05-16",
        '"No one has been killed by a mine," the spokesman said. A mine killed two villagers near Demoso on Tuesday.',
        {
            "No one": (None, None, ""),
            "two villagers": ("2024-05-14", "2024-05-14", "Demoso"),
        },
    ),
    (
        "found later, on no known day",
        "2024-05-16",
        "A mine killed a teacher near Demoso on Monday. Neighbours later found four mines by the well.",
        {
            "a teacher": ("2024-05-13", "2024-05-13", "Demoso"),
            "four mines": (None, None, "Demoso"),
        },
    ),
    (
        "found then",
        "2024-05-16",
        "A mine killed a teacher near Demoso on Monday. Sappers then found four mines by the well.",
        {
            "a teacher": ("2024-05-13", "2024-05-13", "Demoso"),
            "four mines": ("2024-05-13", "2024-05-13", "Demoso"),
        },
    ),
    (
        "a head right before the name",
        "2024-05-16",
        "A landmine went off in tambon Sao Tong in Trat province on Friday and wounded a ranger.",
        {
            "a ranger": ("2024-05-10", "2024-05-10", "Sao Tong"),
        },
    ),
    (
        "harm of another kind behind 'meanwhile' places nothing",
        "2024-05-16",
        "Two loggers were hurt by a landmine in Trat province on Friday.\n\nMeanwhile, gunmen on motorbikes "
        "killed a recruit in Surin province.\n\nIn April, mines killed two people in the province.",
        {
            "Two loggers": ("2024-05-10", "2024-05-10", "Trat"),
            "two people": ("2024-04-01", "2024-04-30", "Trat"),
        },
    ),
    (
        "whose the village is holds it",
        "2024-05-16",
        "A mine killed three loggers in a forest near O'Svay commune's Apiwat village in Cambodia on Monday.",
        {
            "three loggers": ("2024-05-13", "2024-05-13", "Apiwat"),
        },
    ),
    (
        "'in comparison to' sets two times side by side",
        "2024-05-16",
        "Through April 7 this year, mines killed or maimed 65 farmers in Mali in comparison to last year's 104 "
        "casualties during the same period.",
        {
            "65 farmers": ("2024-01-01", "2024-04-07", "Mali"),
            "104 casualties": ("2023-01-01", "2023-04-07", "Mali"),
        },
    ),
    (
        "the spot of a blast told at a line between armies",
        "2024-05-16",
        "Two herders were killed by a landmine near the Line of Control in Kashmir on Friday, officials said. "
        "The blast took place in the Changar area of Rajouri district.",
        {
            "Two herders": ("2024-05-10", "2024-05-10", "Changar"),
        },
    ),
    (
        "where the blast was of which somebody speaks",
        "2024-05-16",
        "Police said after the explosion near Malai in Cambodia that a mine had killed three soldiers.",
        {
            "three soldiers": (None, None, "Malai"),
        },
    ),
    (
        "the village of the last town told",
        "2024-05-16",
        "Landmines are a threat. A mine killed a farmer near Savyntsi in Ukraine's Kharkiv region on Monday. A "
        "cluster bomblet wounded another man in the same village in March.",
        {
            "a farmer": ("2024-05-13", "2024-05-13", "Savyntsi"),
            "another man": ("2024-03-01", "2024-03-31", "Savyntsi"),
        },
    ),
    (
        "more mines found nearby",
        "2024-05-16",
        "A mine killed a driver near Talish in Tartar on Monday, the ministry said.\n\nTwo more mines were "
        "found nearby.",
        {
            "a driver": ("2024-05-13", "2024-05-13", "Talish"),
            "Two more mines": ("2024-05-13", "2024-05-13", "Talish"),
        },
    ),
    (
        "lessons do not move the report",
        "2024-05-16",
        "The centre counted 12 mine victims in Libya last year. Its head put the fall down to talks and "
        "lessons at schools in Derna, Sebha and Benghazi.\n\nSince 2012 more than 90,000 mines have been "
        "destroyed.",
        {
            "12 mine victims": ("2023-01-01", "2023-12-31", "Libya"),
            "90,000 mines": ("2012-01-01", "2024-05-16", "Libya"),
        },
    ),
    (
        "a place that opens its sentence holds behind 'that' too",
        "2024-05-16",
        "In El Tambo, the town next door, a landmine laid by the gate of a clinic blew up on Friday, local "
        "officials reported, adding that there were no casualties.",
        {
            "no casualties": ("2024-05-10", "2024-05-10", "El Tambo"),
        },
    ),
    (
        "rows of places behind a head with its month",
        "2024-05-16",
        "Mines destroyed in March: Aghdam 41; Fuzuli 27; Tartar 8",
        {
            "41": ("2024-03-01", "2024-03-31", "Aghdam"),
            "27": ("2024-03-01", "2024-03-31", "Fuzuli"),
            "8": ("2024-03-01", "2024-03-31", "Tartar"),
        },
    ),
    (
        "rows of years and months behind a head with its place",
        "2024-05-16",
        "Landmine casualties in Angola: 2021 – 71; 2022 – 58; 2023 – 49\n\nLandmines lifted in Bié: 40 in February, "
        "35 in March.",
        {
            "71": ("2021-01-01", "2021-12-31", "Angola"),
            "58": ("2022-01-01", "2022-12-31", "Angola"),
            "49": ("2023-01-01", "2023-12-31", "Angola"),
            "40": ("2024-02-01", "2024-02-29", "Bié"),
            "35": ("2024-03-01", "2024-03-31", "Bié"),
        },
    ),
    (
        "a list of places or times, and that of their numbers behind it",
        "2024-05-16",
        "Landmine accidents in Bié, Moxico and Huambo numbered four, seven and nine in 2021.\n\n"
        "Landmine casualties in 2018, 2019 and 2020 totalled 41, 52 and 63.",
        {
            "four": ("2021-01-01", "2021-12-31", "Bié"),
            "seven": ("2021-01-01", "2021-12-31", "Moxico"),
            "nine": ("2021-01-01", "2021-12-31", "Huambo"),
            "41": ("2018-01-01", "2018-12-31", ""),
            "52": ("2019-01-01", "2019-12-31", ""),
            "63": ("2020-01-01", "2020-12-31", ""),
        },
    ),
    (
        "a time right before each number, and one of another year in brackets",
        "2024-05-16",
        "In February sappers lifted 640 landmines, in March 715 and in April only 120.\n\n"
        "In 2023 the unit defused 51 bombs (in 2022: 93) and 17 grenades (44 in 2022).",
        {
            "640 landmines": ("2024-02-01", "2024-02-29", ""),
            "715": ("2024-03-01", "2024-03-31", ""),
            "120": ("2024-04-01", "2024-04-30", ""),
            "51 bombs": ("2023-01-01", "2023-12-31", ""),
            "93": ("2022-01-01", "2022-12-31", ""),
            "17 grenades": ("2023-01-01", "2023-12-31", ""),
            "44": ("2022-01-01", "2022-12-31", ""),
        },
    ),
    (
        "accidents of the next places, and ranks of places in brackets",
        "2024-05-16",
        "There were 14 landmine accidents last year. Seven of the accidents happened in Bié, four in Moxico and three "
        "in Huambo.\n\nMost of the mine casualties were in Shan (39 victims), followed by Chin State (24) and Kachin "
        "State (13).",
        {
            "Seven of the accidents": ("2023-01-01", "2023-12-31", "Bié"),
            "four": ("2023-01-01", "2023-12-31", "Moxico"),
            "three": ("2023-01-01", "2023-12-31", "Huambo"),
            "24": ("2023-01-01", "2023-12-31", "Chin"),
            "13": ("2023-01-01", "2023-12-31", "Kachin"),
        },
    ),
    (
        "the time in which accidents are counted is not that of the last one's victim",
        "2024-05-16",
        "A mine killed a shepherd near Barda in the third such accident this year.",
        {"a shepherd": (None, None, "Barda"), "third such accident": ("2024-01-01", "2024-05-16", "Barda")},
    ),
    (
        "so it is with one of several",
        "2024-05-16",
        "A mine hurt a shepherd near Barda, one of six mine accidents there since March.",
        {"a shepherd": (None, None, "Barda"), "six mine accidents": ("2024-03-01", "2024-05-16", "Barda")},
    ),
    (
        "a time behind the clause in which a figure is an aside",
        "2024-05-16",
        "In Herat, which has counted 2,310 mine victims, teams of the trust destroyed 412 shells in March.",
        {"2,310 mine victims": (None, None, "Herāt"), "412 shells": ("2024-03-01", "2024-03-31", "Herāt")},
    ),
    (
        "but not where the sentence tells of nothing else",
        "2024-05-16",
        "A mine in Barda killed two shepherds, which left five in need of care, in March.",
        {"two shepherds": ("2024-03-01", "2024-03-31", "Barda")},
    ),
    (
        "land from which things were lifted is of their time",
        "2024-05-16",
        "In 2022 deminers removed 640 shells, as well as 75 mines from 318 hectares of farmland near Barda.",
        {
            "640 shells": ("2022-01-01", "2022-12-31", "Barda"),
            "75 mines": ("2022-01-01", "2022-12-31", "Barda"),
            "318 hectares": ("2022-01-01", "2022-12-31", "Barda"),
        },
    ),
    (
        "all the years of somebody's work are not those told before",
        "2024-05-16",
        "In March deminers lifted 12 mines in Barda.\n\nIn all, the centre has destroyed 41,300 mines and cleared 87 "
        "hectares in the years of its existence.",
        {
            "12 mines": ("2024-03-01", "2024-03-31", "Barda"),
            "41,300 mines": (None, None, "Barda"),
            "87 hectares": (None, None, "Barda"),
        },
    ),
    (
        "nor in its entire history",
        "2024-05-16",
        "In March deminers lifted 12 mines in Barda.\n\nThe agency has destroyed 41,300 mines in its entire history.",
        {"41,300 mines": (None, None, "Barda")},
    ),
    (
        "since when the team has been at work is not the time of what it found",
        "2024-05-16",
        "A mine clearance team led by the border guard since 2011 destroyed 63 mines near Barda in the last two years.",
        {"63 mines": ("2022-05-16", "2024-05-16", "Barda")},
    ),
    (
        "the day on which a victim was taken away is not that of the blast",
        "2024-05-16",
        "Two herders hurt in a mine blast near Barda were taken to hospital. One of them was flown to Baku on May 11."
        "\n\nBoth have lost a leg. They are awake.\n\nTheir families are with them.\n\nThe blast occurred on May 7.",
        {"Two herders": ("2024-05-07", "2024-05-07", "Barda")},
    ),
    (
        "the year in which something happened, not that of what it followed",
        "2024-05-16",
        "Following a sharp rise in mine casualties in 2015, many more were recorded in 2018. In that year mines killed "
        "611 people in Barda.",
        {"611 people": ("2018-01-01", "2018-12-31", "Barda")},
    ),
    (
        "the year of what else happened where the mine went off",
        "2024-05-16",
        "Two men were hit by a mine on Monday.\n\nIt went off in Zar, where a revolt broke out in 2004.\n\n"
        "Two men were killed and a woman was injured by the mine, police said.",
        {"a woman": ("2024-05-13", "2024-05-13", "Zar")},
    ),
    (
        "nobody hurt 'in the explosion' that is told above, whatever years came between",
        "2024-05-16",
        "A bus hit a landmine on Tuesday.\n\nLandmines have lain there since the war began in February 2022.\n\n"
        "There are no victims or injured following the explosion, the 75 passengers are safe, the owner said.",
        {"no victims or injured": ("2024-05-14", "2024-05-14", ""), "75 passengers": None},
    ),
    (
        "a total up to now that is told behind what was added to it",
        "2024-05-16",
        "Sappers destroyed 310 mines in Barda in March. This brings the number of mines destroyed to 8,410.\n\nThey "
        "lifted 61 shells in April, which took their total to 990.",
        {
            "310 mines": ("2024-03-01", "2024-03-31", "Barda"),
            "8,410": (None, None, "Barda"),
            "990": (None, None, "Barda"),
        },
    ),
    (
        "the war that left the mines, with its enemy and its years",
        "2024-05-16",
        "The army destroyed 310 landmines along its borders from its war of independence from France in the 1950s and "
        "1960s.",
        {"310 landmines": (None, None, "")},
    ),
    (
        "but what mines did in a war, or what was done in a year with those of a war, is of that time",
        "2024-05-16",
        "Sixty mines from the long war were dismantled in Barda in 2023.\n\nIn the war with Libya in 1987, 300 people "
        "were killed by mines in Faya.",
        {
            "Sixty mines": ("2023-01-01", "2023-12-31", "Barda"),
            "300 people": ("1987-01-01", "1987-12-31", "Faya"),
        },
    ),
    (
        "when maps came that show where mines had been laid",
        "2024-05-16",
        "In 2015 the army handed over maps of the places where it had laid 4,000 mines.",
        {"4,000 mines": (None, None, "")},
    ),
    (
        "a number of other accidents is of other days and places",
        "2024-05-16",
        "A girl was killed by a mine near Barda on May 7.\n\nNine other children were hurt in two separate accidents.",
        {
            "A girl": ("2024-05-07", "2024-05-07", "Barda"),
            "Nine other children": (None, None, ""),
            "two separate accidents": (None, None, ""),
        },
    ),
    (
        "how old a page is",
        "2024-05-16",
        "Three herders killed by a mine\n\n2 days ago\n\nThree herders were killed by a mine in Barda, police said.",
        {"Three herders": (None, None, "Barda")},
    ),
    (
        "victims joined to others whose place follows",
        "2024-05-16",
        "Mines in rural Tartar and Barda hurt 14 people in May.\n\nThe centre has told of the death of a man and the "
        "injury of his son by a mine in the hills near Zar.",
        {"a man": (None, None, "Zar"), "his son": (None, None, "Zar")},
    ),
    (
        "people harmed in the land whose minefields were just counted",
        "2024-05-16",
        "In 2021 mines hurt 31 children in Iraq.\n\nThere are some 2,000 minefields in the Kurdistan Region. Some 900 "
        "people have been killed by landmines since 1991.",
        {
            "31 children": ("2021-01-01", "2021-12-31", "Iraq"),
            "900 people": ("1991-01-01", "2024-05-16", "Kurdistan Region"),
        },
    ),
    (
        "the day of a page before its first sentence",
        "2024-05-16",
        "2024-05-16 Two mine explosions killed three herders in Barda on Tuesday, police said.",
        {"three herders": ("2024-05-14", "2024-05-14", "Barda")},
    ),
    (
        "when both sides laid the mines that have killed since",
        "2024-05-16",
        "Landmines planted here by rebels and by troops in the 1980s have claimed 64 lives.",
        {"64 lives": (None, None, "")},
    ),
    (
        "when whoever laid them held the land",
        "2024-05-16",
        "They lifted some 9,000 mines that were laid by Ruritanian forces that occupied the whole coast in 1974.",
        {"9,000 mines": (None, None, "")},
    ),
    (
        "mines that were laid once and lifted in a year",
        "2024-05-16",
        "They lifted 300 mines that had been laid by rebels and destroyed them all in 2014.",
        {"300 mines": ("2014-01-01", "2014-12-31", "")},
    ),
    (
        "the year of the work that is spoken of, not of the word",
        "2024-05-16",
        "In 2024, it is planned to clear 30 hectares of minefields. Speaking of the activities in 2023, Petrenko said "
        "that 41 hectares were demined.",
        {"41 hectares": ("2023-01-01", "2023-12-31", "")},
    ),
    (
        "where one died and where all of the years did",
        "2024-05-16",
        "Two deminers were killed by a mine on May 5 near Livno. The men who died near Livno were among a total of 41 "
        "deminers who have lost their lives since 1996.",
        {"Two deminers": ("2024-05-05", "2024-05-05", "Livno"), "41 deminers": ("1996-01-01", "2024-05-16", "")},
    ),
    (
        "who was among those that one mine killed",
        "2024-05-16",
        "Four children were among the 13 people killed by a mine in Zar on Monday.",
        {"13 people": ("2024-05-13", "2024-05-13", "Zar")},
    ),
    (
        "a part of a town is beside its name",
        "2024-05-16",
        "In May 12 mines were found in Irpin, a Kyiv suburb.",
        {"12 mines": ("2024-05-01", "2024-05-16", "Irpin")},
    ),
    (
        "a state that finished its stocks, behind another",
        "2024-05-16",
        "Burundi destroyed its stockpile of 900 mines in 2008, and Sudan finished destroying its last 5,012 mines.",
        {"900 mines": ("2008-01-01", "2008-12-31", "Burundi"), "5,012 mines": ("2008-01-01", "2008-12-31", "Sudan")},
    ),
    (
        "who pays for it is not where it is",
        "2024-05-16",
        "The United States remains the largest donor for demining in Angola. Ten years of committed U.S. support has "
        "resulted in the destruction of over 90,000 landmines.",
        {"90,000 landmines": (None, None, "Angola")},
    ),
    (
        "the time of a clause behind with a subject of its own, and a rise that went before",
        "2018-06-10",
        "Since 2004 landmines have caused 910 deaths and 1,240 injuries and today they still lie in the hills.\n"
        "High numbers were recorded in 2017, following the sharp rise in 2015, with 633 people hurt by mines.",
        {
            "910 deaths": ("2004-01-01", "2018-06-10", ""),
            "1,240 injuries": ("2004-01-01", "2018-06-10", ""),
            "633 people": ("2017-01-01", "2017-12-31", ""),
        },
    ),
    (
        "a device that had lain there since a war or a year is not of that time, what it did is of its own",
        "2021-03-17",
        "A shell which had lain in a garden since the First World War exploded and wounded a man on Monday.\n"
        "Two potters were hurt when a mine that had been there since the 1990s went off.",
        {"a man": ("2021-03-15", "2021-03-15", ""), "Two potters": ("2021-03-15", "2021-03-15", "")},
    ),
    (
        "since the signing, told far before its day",
        "2021-03-17",
        "Nine shepherds have been killed by mines since the withdrawal of Serbian, Croatian and foreign troops from "
        "the plain on 4 May 2020.",
        {"Nine shepherds": ("2020-05-04", "2021-03-17", "")},
    ),
    (
        "when land was retaken is not when somebody was hurt on it",
        "2021-03-17",
        "Two civilians were killed by a mine in a village retaken from the rebels in 2020.\n\nMines killed 45 people "
        "in the whole area in 2019.",
        {"Two civilians": (None, None, ""), "45 people": ("2019-01-01", "2019-12-31", "")},
    ),
    (
        "an accident told anew is not of all the years told beside it",
        "2021-03-17",
        "Three boys were hurt by a mine on Sunday near Bar.\n\nSince 2008 these mines have killed 61 people.\n\n"
        "Three boys, aged six to nine, were hurt when a landmine exploded in a yard, an officer said.",
        {"Three boys": ("2021-03-14", "2021-03-14", ""), "61 people": ("2008-01-01", "2021-03-17", "")},
    ),
    (
        "what books held in a month, since a year",
        "2024-05-16",
        "In June 2011 the register held data about 731 landmine victims since 1990, of whom 204 were killed.",
        {"731 landmine victims": ("1990-01-01", "2011-06-30", ""), "204": ("1990-01-01", "2011-06-30", "")},
    ),
    (
        "how much was mined in a year, behind a comma and in a second clause",
        "2024-05-16",
        "In 1998, there were 1,300 square kilometres of mined land in Lika, while in 2009 the size of the mined areas "
        "was 117 square kilometres, Moreno said.",
        {
            "1,300 square kilometres": ("1998-01-01", "1998-12-31", "Lika"),
            "117 square kilometres": ("2009-01-01", "2009-12-31", "Lika"),
        },
    ),
    (
        "a point that tells the time of the line above it more exactly: those below it are of it too",
        "2024-05-16",
        "The centre has told what was done over the past year:\n\n  • 410 hectares were cleared of mines in Lebanon in "
        "2023.\n  • 36 fields were cleared of landmines.\n  • 512 mines were destroyed.",
        {
            "410 hectares": ("2023-01-01", "2023-12-31", "Lebanon"),
            "36 fields": ("2023-01-01", "2023-12-31", "Lebanon"),
            "512 mines": ("2023-01-01", "2023-12-31", "Lebanon"),
        },
    ),
    (
        "the time of an open line over points, one of which has its own",
        "2024-05-16",
        "Facts\n\nIn 2013, the society\n\n  • trained teachers in 12 districts;\n  • made safe 2,100 items of ordnance "
        "in Yemen (and has destroyed a further 400 so far in 2014);\n  • destroyed 930 mines in Chad.",
        {
            "2,100 items of ordnance": ("2013-01-01", "2013-12-31", "Yemen"),
            "400": ("2014-01-01", "2014-12-31", "Yemen"),
            "930 mines": ("2013-01-01", "2013-12-31", "Chad"),
        },
    ),
    (
        "a comparison whose time stands behind two dashes",
        "2024-05-16",
        "In all, 214 victims of landmines were recorded as of May 5, compared to 410 victims -- 98 killed and 312 "
        "injured -- in 2022.",
        {
            "214 victims": (None, "2024-05-05", ""),
            "410 victims": ("2022-01-01", "2022-12-31", ""),
            "312 injured": ("2022-01-01", "2022-12-31", ""),
        },
    ),
    (
        "days later, in recent weeks, over the years: not the day of the accident told before",
        "2021-08-11",
        "A mine killed a herder near Kidal on Monday.\n\nDays later, three traders were hurt by a shell. In the "
        "weeks that followed, mines hurt four guards. Over the years mines have killed 14 people in Kidal. Mines "
        "have lately hurt 15 drivers.",
        {
            "a herder": ("2021-08-09", "2021-08-09", "Kidal"),
            "three traders": (None, None, "Kidal"),
            "four guards": (None, None, "Kidal"),
            "14 people": (None, None, "Kidal"),
            "15 drivers": (None, None, "Kidal"),
        },
    ),
    (
        "those years are the ones told before, and a field can be a recently cleared one",
        "2021-08-11",
        "From 2019 to 2020 mines hurt nine people in Kidal. In those years 31 mines were destroyed in Kidal.\n\n"
        "On Monday a mine in a recently cleared field killed a herder in Kidal.",
        {"31 mines": ("2019-01-01", "2020-12-31", "Kidal"), "a herder": ("2021-08-09", "2021-08-09", "Kidal")},
    ),
    (
        "the past 24 hours are the day before",
        "2021-08-11",
        "Over the past 24 hours sappers destroyed 46 shells in Kidal. In the last 48 hours mines killed three people.",
        {"46 shells": ("2021-08-10", "2021-08-10", "Kidal"), "three people": ("2021-08-09", "2021-08-10", "Kidal")},
    ),
    (
        "a rise from a time in which other people were hurt",
        "2014-05-11",
        "Mines killed 26 people, up from the first three months of 2013, when 11 people died. Injuries fell from "
        "the first half of 2012, in which mines wounded 34 people.",
        {
            "26 people": (None, None, ""),
            "11 people": ("2013-01-01", "2013-03-31", ""),
            "34 people": ("2012-01-01", "2012-06-30", ""),
        },
    ),
    (
        "since late in a year is since October",
        "2021-08-11",
        "More than 61,000 mines have been laid in Yemen since the war broke out in late 2014.",
        {"61,000 mines": ("2014-10-01", "2021-08-11", "Yemen")},
    ),
    (
        "a year of another calendar",
        "2015-08-11",
        "In the last quarter of 1393, mines killed or injured 84 people in Kunar.",
        {"84 people": (None, None, "Kunar")},
    ),
    (
        "the state that attacks is no place of what was cleared, the land attacked is",
        "2022-09-11",
        "Since the beginning of the large-scale military invasion of Russia in Ukraine, 48,200 mines have been "
        "neutralized. Since the aggression of the Russian Federation against Ukraine began, 310 hectares have "
        "been searched.",
        {"48,200 mines": ("2022-02-24", "2022-09-11", "Ukraine"), "310 hectares": (None, None, "Ukraine")},
    ),
    (
        "a sea that only tells which coast",
        "2022-09-11",
        "Workers clear mines along the Mediterranean coast. Two mines were detonated from a distance.",
        {"Two mines": (None, None, "")},
    ),
    (
        "a name that no table knows inside a list of provinces",
        "2022-09-11",
        "Mines killed 36 people. The accidents took place in Battambang, Pursat, Thbung Khmom, Kratie and Pailin.",
        {"36 people": (None, None, "Battambang Pursat Thbung Khmom Kratie Pailin")},
    ),
    (
        "another day in a text of no known year, another place",
        "",
        "On June 26, a landmine explosion in Zar killed a herder. On 3 August a driver was hurt by a mine. On "
        "Monday a mine killed a baker in Kidal. On Monday evening a guard was hurt by another mine.",
        {
            "a herder": (None, None, "Zar"),
            "a driver": (None, None, ""),
            "a baker": (None, None, "Kidal"),
            "a guard": (None, None, "Kidal"),
        },
    ),
    (
        "a settlement of refugees is no village of that name",
        "2021-02-19",
        "On Thursday in Olua I Refugee Settlement in Adjumani district, a landmine killed four children.",
        {"four children": ("2021-02-18", "2021-02-18", "Adjumani")},
    ),
    (
        "the period this year is the part of the year told before",
        "2020-06-26",
        "In the first five months of this year mines killed nine people in Chad, down from 12 over the same "
        "period last year. It said 28 others were hurt during the period this year, against 53 over the same "
        "period last year.",
        {
            "nine people": ("2020-01-01", "2020-05-31", "Chad"),
            "28 others": ("2020-01-01", "2020-05-31", "Chad"),
            "53": ("2019-01-01", "2019-05-31", "Chad"),
        },
    ),
    (
        "each clause has the time that opens it, however far the figure stands behind",
        "2020-03-03",
        "Chad clears mines. In 2016, the national programme cleared 2,600 hectares and in 2017 it cleared 3,300 "
        "hectares. In May the society destroyed 260 mines and 14 shells and in June it destroyed 330 mines.",
        {
            "2,600 hectares": ("2016-01-01", "2016-12-31", ""),
            "3,300 hectares": ("2017-01-01", "2017-12-31", ""),
            "260 mines": ("2019-05-01", "2019-05-31", ""),
            "14 shells": ("2019-05-01", "2019-05-31", ""),
            "330 mines": ("2019-06-01", "2019-06-30", ""),
        },
    ),
    (
        "land that mines were lifted from is not counted from before",
        "2020-03-03",
        "In 2018, the programme removed mines from 2,600 hectares, and in 2019 the area increased to 3,300 hectares.",
        {"2,600 hectares": ("2018-01-01", "2018-12-31", ""), "3,300 hectares": ("2019-01-01", "2019-12-31", "")},
    ),
    (
        "the year in which land was liberated",
        "2023-02-28",
        "Some 340 mines were found and defused in the territories liberated from the occupation of Armenia in 2020.",
        {"340 mines": (None, None, "")},
    ),
    (
        "the time that a rise is counted from is not that of the clause behind it",
        "2024-06-19",
        "Up from the first two months of 2023, when nine were hurt by mines, in 2024 mines injured 20 in Angola.",
        {"nine": ("2023-01-01", "2023-02-28", "Angola"), "20": ("2024-01-01", "2024-06-19", "Angola")},
    ),
    (
        "a district in the far north-west of a country",
        "2023-02-28",
        "In the Midi District of Hajjah Governorate in the far northwest of Yemen, teams removed 5,600 mines.",
        {"5,600 mines": (None, None, "Midi")},
    ),
]


@pytest.mark.parametrize(("published", "text", "wanted"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_scope(
    extractor: minewire.Extractor, published: str, text: str, wanted: dict[str, tuple[str | None, str | None, str]]
) -> None:
    record = extractor.extract(minewire.Article(text, published=published or None)).model_dump(
        mode="json", by_alias=True
    )
    names = {place["id"]: place["name"] for place in record["places"]}
    found = {}
    for claim in record["claims"]:
        period = claim["period"] or {}
        scope = period.get("from"), period.get("to"), " ".join(names[place] for place in claim["places"])
        for evidence in (claim, *claim["restated"]):
            found[evidence["text"]] = scope
    assert {words: found.get(words) for words in wanted} == wanted
