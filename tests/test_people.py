"""Speakers: each person and organisation once, with name, role, organisation and mentions."""

from __future__ import annotations

import pytest

import minewire
from minewire.resolve.attribution import attribution
from minewire.text import Article

EXTRACTOR = minewire.Extractor()
Speaker = tuple[str | None, str, str | None, str | None]  # name, kind, role, organisation

CASES: dict[str, tuple[str, list[Speaker]]] = {
    "one ministry under two names": (
        "The Ministry of Internal Affairs said two men were hurt. The Interior Ministry added that it was a mine.",
        [("Ministry of Internal Affairs", "organisation", None, None)],
    ),
    "unions of states employ people": (
        "EU spokesperson Karl Brenner said mines were left. Leo Marsh of the European Union added that they were old.",
        [("Karl Brenner", "person", "spokesperson", "EU"), ("Leo Marsh", "person", None, "European Union")],
    ),
    "posts in capitals before a comma and the name": (
        "The Command's Public Relations Officer, Musa Garba, said a mine went off. It was old, said the Cluster "
        "Coordinator, Helen Brandt.",
        [
            ("Musa Garba", "person", "Public Relations Officer", "Command"),
            ("Helen Brandt", "person", "Cluster Coordinator", None),
        ],
    ),
    "an acronym, a programme and a post": (
        "UNMAS Programme Manager Helen Brandt said mines were left.",
        [("Helen Brandt", "person", "Programme Manager", "UNMAS")],
    ),
    "who holds an office for the time being": (
        "UNDP Resident Representative a.i. Chiara Bruni said mines were left.",
        [("Chiara Bruni", "person", "Resident Representative", "UNDP")],
    ),
    "police and others are two, and the first has said it": (
        "Mines killed four, police and witnesses said.",
        [("police", "organisation", None, None), ("witnesses", "unnamed", None, None)],
    ),
    "figures that several bodies compiled": (
        "Mines killed four, according to figures compiled by aid organisations.",
        [("aid organisations", "organisation", None, None)],
    ),
    "bodies with names in other languages": (
        "Lawyer Marta Ruiz, of the Corporación Pies Libres del Llano, said it came late.",
        [("Marta Ruiz", "person", "Lawyer", "Corporación Pies Libres del Llano")],
    ),
    "who has run a centre for something, and who leads a body's crew": (
        'Ana Roe has run the Centre for Demining since 2021. "We are late," Roe said. Leo Marsh, 41, leads the RAMA '
        'crew on the slope. "We go on," Marsh said.',
        [
            ("Ana Roe", "person", "has run the Centre for Demining", "Centre for Demining"),
            ("Leo Marsh", "person", "leads the RAMA crew on the slope", "RAMA"),
        ],
    ),
    "a council of state": (
        "Justice Marta Ruiz of the Council of State wrote that two men died.",
        [("Marta Ruiz", "person", "Justice", "Council of State")],
    ),
    "a group in a headline and its name below": (
        "Aran rights group: mines still kill\n\nMines still kill, the Aran Human Rights Network said on Monday.",
        [("Aran Human Rights Network", "organisation", None, None)],
    ),
    "an acronym with small letters": (
        "The King Salim Relief Centre (KSrelief) said mines were left. KSrelief added that it was late.",
        [("King Salim Relief Centre", "organisation", None, None)],
    ),
    "given names of two syllables": (
        'Secretary-General Park Ji-sung said it was late. "Mines kill," Park said. The Seoul-based trust said so too.',
        [("Park Ji-sung", "person", "Secretary-General", None)],
    ),
    "a surname that leads, above the whole name, and the chief of the nations": (
        'Han says mines must go\n\nUN Secretary-General Han Ji-sung praised them.\n\n"Mines kill," Han said.\n\n'
        '"We must act now," the UN chief noted.',
        [("Han Ji-sung", "person", "Secretary-General", "UN")],
    ),
    "an office and its body in capitals behind the name, without a second comma": (
        "Omar Khan, Political Officer Aran Agency told ANI nine men died. Leo Roe, Director General Relief Centre, "
        "said it was ten.",
        [
            ("Omar Khan", "person", "Political Officer", "Aran Agency"),
            ("Leo Roe", "person", "Director General", "Relief Centre"),
        ],
    ),
    "bodies whose matters have an 'on' or an 'over' before them, and what belongs to a body": (
        "Ana Roe, spokeswoman for the Committee on Emergency Situations and Civil Defence, said two died. Figures from "
        "the Steering Committee for Relief over Postwar Bomb and Landmine Impacts showed 800 are left. According to "
        "the Department for Rural Affairs' latest report, 40 men died.",
        [
            (
                "Ana Roe",
                "person",
                "spokeswoman for the Committee on Emergency Situations and Civil Defence",
                "Committee on Emergency Situations and Civil Defence",
            ),
            ("Steering Committee for Relief over Postwar Bomb and Landmine Impacts", "organisation", None, None),
            ("Department for Rural Affairs", "organisation", None, None),
        ],
    ),
    "subjects of an office, state secretaries, experts that open a line": (
        "Omar Roe, a military affairs expert, said it was late. UN policy chief Ana Lund said it was early. "
        "The plan is old, Interior Ministry state secretary Ivo "
        "Maric said.\n\nDemining expert says that crews are tired",
        [
            ("Omar Roe", "person", "military affairs expert", None),
            ("Ana Lund", "person", "policy chief", "UN"),
            ("Ivo Maric", "person", "state secretary", "Interior Ministry"),
            ("Demining expert", "unnamed", None, None),
        ],
    ),
    "a state is not its army": (
        "The Sri Lanka army said 40 mines were found. Sri Lanka's Ambassador to the US Omar Roe said it was late.",
        [
            ("Sri Lanka army", "organisation", None, None),
            ("Omar Roe", "person", "Ambassador to the US", "Sri Lanka"),
        ],
    ),
    "whom somebody was with is no office of his": (
        "There were the director of the Mine Centre, Otto Marsh, with the head of Aran county, Ivo Roe. Marsh said "
        "nine fields were left.",
        [("Otto Marsh", "person", "director of the Mine Centre", "Mine Centre")],
    ),
    "one of several with his name": (
        "One survivor, Ana Roe, said the boat sank.",
        [("Ana Roe", "person", "survivor", None)],
    ),
    "an office told again with its article and the name, though others have spoken": (
        '"It is new," said Ana Roe, an officer. A spokesman for the Red Front denied that it had laid the mines. The '
        "spokesman, Ali Teno, said that more were left.",
        [("Ana Roe", "person", "officer", None), ("Ali Teno", "person", "spokesman", "Red Front")],
    ),
    "another spokesman": (
        '"It is new," said Ana Roe, an officer. A spokesman for the Red Front denied that it had laid the mines. The '
        "army spokesman, Ali Teno, said that more were left.",
        [
            ("Ana Roe", "person", "officer", None),
            ("spokesman for the Red Front", "unnamed", "spokesman", "Red Front"),
            ("Ali Teno", "person", "spokesman", "army"),
        ],
    ),
    "what somebody is on is no employer": (
        '"We saw it," said Omar Noor, a soldier on guard at the bridge. "He will live," said Ana Roe, a nurse on duty '
        "at the Red Cross clinic.",
        [
            ("Omar Noor", "person", "soldier on guard at the bridge", None),
            ("Ana Roe", "person", "nurse on duty at the Red Cross clinic", "Red Cross clinic"),
        ],
    ),
    "an apposition that has lost its comma": (
        "Omar Noor a cousin of one of the victims said that it was late. Ana Roe an engineer at the mine told us that "
        "it was dark.",
        [
            ("Omar Noor", "person", "cousin of one of the victims", None),
            ("Ana Roe", "person", "engineer at the mine", None),
        ],
    ),
    "two offices of one holder with a dash between them": (
        "Fields are mined, Hikmat Noor, Assistant to the President of Norway - Head of the Foreign Policy Department,"
        " said on X.\n\nTwo roads open, Assistant to the President of Benin – Head of the Foreign Policy Department "
        "Ana Roe wrote on X.",
        [
            (
                "Hikmat Noor",
                "person",
                "Assistant to the President of Norway - Head of the Foreign Policy Department",
                "Foreign Policy Department",
            ),
            (
                "Ana Roe",
                "person",
                "Assistant to the President of Benin – Head of the Foreign Policy Department",
                "Foreign Policy Department",
            ),
        ],
    ),
    "an office by its initials, an official within a body, a body behind its owner's acronym": (
        '"It was late," defence PRO Lt Col Omar Noor said. The defence PRO said that it was dark. It was cold, an '
        "official within Norway's Rescue Service said. It was wet, said Leo Marsh, the head of the Regional "
        "Government's (RG) Kars Mine Agency.",
        [
            ("Omar Noor", "person", "defence PRO Lt Col", None),
            ("official within Norway's Rescue Service", "unnamed", "official", "Norway's Rescue Service"),
            (
                "Leo Marsh",
                "person",
                "head of the Regional Government's (RG) Kars Mine Agency",
                "Kars Mine Agency",
            ),
        ],
    ),
    "what a source in front says is no office of his": (
        'According to Kars Police Lt Omar Noor, a builder found what he took for a shell.\n\n"It was late," Noor said.',
        [("Omar Noor", "person", "Lt", "Kars Police")],
    ),
    "an acronym whose first word has its own letters": (
        "The U.N. Rescue Mission in Benin said that it was late. UNRMB added that it was dark.",
        [("U.N. Rescue Mission in Benin", "organisation", None, None)],
    ),
    "somebody's lodger is another one": (
        "Governor Ana Roe said that it was late. The governor's lodger said that it was dark.",
        [
            ("Ana Roe", "person", "Governor", None),
            ("governor's lodger", "unnamed", None, None),
        ],
    ),
    "a street is nobody": (
        "Kathleen Roe, who lives at Autumn St., was in her yard when it went off, she said.\n\n",
        [("Kathleen Roe", "person", None, None)],
    ),
    "whom a headline calls by a noun alone is the body that the lead names": (
        "Shells maim more, aid group says\n\nGOMA, 7 May 2024 - Shells killed 38 people in Kivu in May, the Lotus "
        "Relief Forum (LRF) said.",
        [("Lotus Relief Forum", "organisation", None, None)],
    ),
    "a headline's monitor, the lead's monitoring group, and the survey that names it": (
        "Shell deaths climb, monitor says\n\nBERN, 2 May 2024 - At least 61 people died, a monitoring group said on "
        'Thursday. Of them, nine were nurses, according to "Shell Facts", the yearbook of the Lotus Campaign.',
        [("Lotus Campaign", "organisation", None, None)],
    ),
    "a ministry that a headline names is no charity": (
        "Shell deaths climb, ministry says\n\nBERN, 2 May 2024 - At least 61 people died, a rescue group said. The "
        "Lotus Trust said they were 62.",
        [
            ("ministry", "organisation", None, None),
            ("rescue group", "organisation", None, None),
            ("Lotus Trust", "organisation", None, None),
        ],
    ),
    "stack of role and place before the name": (
        "Commissioner for Human Rights (Ombudsman) of Azerbaijan Sabina Noor said that mines kill people.",
        [("Sabina Noor", "person", "Commissioner for Human Rights (Ombudsman) of Azerbaijan", None)],
    ),
    "body before the name": (
        "Head of the Cambodian Mine Action Centre Heng Sok said that a deminer died.",
        [("Heng Sok", "person", "Head of the Cambodian Mine Action Centre", "Cambodian Mine Action Centre")],
    ),
    "whose delegate somebody is, and another word for the office": (
        "Mines cost Norway dearly, its permanent representative to the Council, Omar Noor, told it. The ambassador "
        "said that he was tired. Croatia's delegate, Ana Roe, said that she was not.",
        [
            ("Omar Noor", "person", "permanent representative to the Council", "Norway"),
            ("Ana Roe", "person", "delegate", "Croatia"),
        ],
    ),
    "offices told by another's, behind 'whose' or 'as a', or of a body named before or after": (
        "The Special Envoy of the President in the Aran district, Vahid Roe, came by. It was late, he told us.\n\n"
        "It was cold, said the project, whose field director is Omar Noor. Dark it was, Noor added. Nilab Marsh, who "
        "joined as a deminer two years ago, said it was not. Ana Lee, who leads a women's search team of the private "
        "company Safepath in the Aran district, said it was wet. A nurse at the main hospital in Aran, Khun Aung Myat, "
        "said it was dry.",
        [
            ("Vahid Roe", "person", "Special Envoy of the President in the Aran district", None),
            ("project", "unnamed", None, None),
            ("Omar Noor", "person", "field director", None),
            ("Nilab Marsh", "person", "deminer", None),
            (
                "Ana Lee",
                "person",
                "leads a women's search team of the private company Safepath in the Aran district",
                "Safepath",
            ),
            ("Khun Aung Myat", "person", "nurse at the main hospital in Aran", "main hospital"),
        ],
    ),
    "a post inside the body that is told of, the crew of a body, and a bare noun explained later": (
        "Nine mines were lifted by ARMAC in May. The agency gave the number as 12. Press secretary Ana Roe said it was "
        "late.\n\nSappers of the Rescue Service have lifted 26 mines, its spokeswoman Nadia Marsh said. The ministry's "
        "spokesman, Farid Noor, said that it was cold. The Water Ministry added that it was dark.",
        [
            ("ARMAC", "organisation", None, None),
            ("Ana Roe", "person", "Press secretary", "ARMAC"),
            ("Nadia Marsh", "person", "spokeswoman", "Rescue Service"),
            ("Farid Noor", "person", "spokesman", "Water Ministry"),
            ("Water Ministry", "organisation", None, None),
        ],
    ),
    "a project by its name, and a rank behind an office": (
        "The Saudi-funded project Masam said that nine mines were lifted.",
        [("Masam", "organisation", "Saudi-funded project", None)],
    ),
    "a rank behind the office of a lead": (
        "Six villagers died, an army spokesman said Tuesday.\n\nThe blast was in Aran, Colonel Omar Noor told us.",
        [("Omar Noor", "person", "spokesman", "army")],
    ),
    "a rank that no office of a lead can have": (
        "Six villagers died, a hospital spokesman said Tuesday.\n\nThe road is closed, Colonel Omar Noor told us.",
        [("hospital spokesman", "unnamed", "spokesman", "hospital"), ("Omar Noor", "person", "Colonel", None)],
    ),
    "an office told by a verb, a name that is a day, and the office of one person": (
        "A lawmaker from the area said that two men had died. Omar Noor, who represents Aran in the Senate, said that "
        "it was dark. The spokesman of Operation Calm Water, Lt.-Col. Sunday Marsh, said that it was not. The "
        "Ombudsman's Office said that it was late. The regional ombudsman, Ana Roe, said that she knew it. An official "
        "at the harbour office said that he did not. Leo Rey, who speaks for the city council, said that it was cold.",
        [
            ("Omar Noor", "person", "represents Aran in the Senate", "Senate"),
            ("Sunday Marsh", "person", "spokesman of Operation Calm Water", "Operation Calm Water"),
            ("Ombudsman's Office", "organisation", None, None),
            ("Ana Roe", "person", "regional ombudsman", "Ombudsman's Office"),
            ("official at the harbour office", "unnamed", "official", "harbour office"),
            ("Leo Rey", "person", "speaks for the city council", "city council"),
        ],
    ),
    "an office told by the verb of a name, or behind a rank, and whoever gave none before": (
        "The road was mined, a local official said. Omar Noor, who heads the city's rescue office, said it was not.\n\n"
        'Ana Roe has run the dog section of the Mine Agency since May. "It is cold," she said. "It is late," said '
        "Capt. Leo Rey, who was in charge of the convoy.\n\nAccording to the UN monitoring mission, UNMHA, men died.",
        [
            ("Omar Noor", "person", "heads the city's rescue office", "city's rescue office"),
            ("Ana Roe", "person", "has run the dog section of the Mine Agency", "Mine Agency"),
            ("Leo Rey", "person", "in charge of the convoy", None),
        ],
    ),
    "who is brought in before he speaks, the author of a report, the owner of an account, and a body by its teams": (
        "Omar Noor drove over it, the police say. All four were taken to Aran, where the head doctor, Leo Rey, met us. "
        '"They will live," he said. According to a report presented by Mr. Ivan Marsh, head of the office, six mines '
        "were left. A post on the brigade's X account said that six mines had gone.\n\nTeams of the Mine Action Centre "
        "have searched two fields, it said.",
        [
            ("police", "organisation", None, None),
            ("Leo Rey", "person", "head doctor", None),
            ("Ivan Marsh", "person", "head of the office", "office"),
            ("brigade", "organisation", None, None),
            ("Mine Action Centre", "organisation", None, None),
        ],
    ),
    "pairs of speakers, an agency of a country, and figures drawn from others": (
        "Two men died, security and local sources said. The boys' uncle, Omar Noor, came. He and other villagers claim "
        "that it was dark. Aran's mine action agency, ARMA, says that it was not. According to a tally kept by Aran "
        "Press from police records, 40 men died. By its own count, 30 of them were boys. The same engineer said it was "
        "late.",
        [
            ("security and local sources", "unnamed", None, None),
            ("Omar Noor", "person", "boys' uncle", None),
            ("ARMA", "organisation", "Aran's mine action agency", None),
            ("Aran Press", "organisation", None, None),
            ("engineer", "unnamed", "engineer", None),
        ],
    ),
    "matters of a minister, physicians of a hospital, team leaders, whom a sentence cites, and a name in full": (
        "Chief physician of the hospital Tofig Marsh said that it was late. Minister of Labour and Social Welfare Ana "
        'Roe, who chaired it, left. "It is late," she said. The Red Cross said that it was not. According to the '
        "International Committee of the Red Cross (ICRC), it was not. Team leader Leo Rey said he was wet. The "
        "figure comes from the rescue service, which says it is new. The city has promised the village a plant where "
        "shells could be melted, Mayor Ivan Park said, without giving a date.",
        [
            ("Tofig Marsh", "person", "Chief physician of the hospital", "hospital"),
            ("Ana Roe", "person", "Minister of Labour and Social Welfare", None),
            ("International Committee of the Red Cross", "organisation", None, None),
            ("Leo Rey", "person", "Team leader", None),
            ("rescue service", "organisation", None, None),
            ("Ivan Park", "person", "Mayor", None),
        ],
    ),
    "the body that a sentence tells of and its director, and whom somebody is from": (
        "Deminers of the Masam project lifted 30 mines, its managing director, Omar Noor, said. The Open Roads Trust "
        "hopes to grow, said Leo Rey, who manages its local staff. It will take years, said Anna Roe from Handicap "
        "International.",
        [
            ("Omar Noor", "person", "managing director", "Masam"),
            ("Leo Rey", "person", "manages its local staff", "Open Roads Trust"),
            ("Anna Roe", "person", None, "Handicap International"),
        ],
    ),
    "whom a lead tells of with another, and told in full below": (
        "Two men were hurt, a soldier and a medical source said. A medical source at the Aran hospital put the number "
        'of wounded at nine. "Two are in danger," the source said. The road is safe, said Leo Rey, who heads a society '
        'of drivers in Aran. "It was dark," said Anna Roe, who leads the farmers\' union of Aran.',
        [
            ("soldier", "unnamed", "soldier", None),
            ("medical source at the Aran hospital", "unnamed", "medical source", "Aran hospital"),
            ("Leo Rey", "person", "heads a society of drivers in Aran", "society of drivers in Aran"),
            ("Anna Roe", "person", "leads the farmers' union of Aran", "farmers' union"),
        ],
    ),
    "'the government' that only plans, or of which somebody tells, is no speaker": (
        "The government plans to build a road. The army hopes to clear 40 hectares in May, said Omar Noor, a driver.",
        [("Omar Noor", "person", "driver", None)],
    ),
    "what a minister is for is no body, and the agent of a passive is who adds": (
        "The road is open, Urban Development Minister Omar Noor said. It was confirmed by a hospital source, who added "
        "that one of them was weak.",
        [
            ("Omar Noor", "person", "Urban Development Minister", None),
            ("hospital source", "unnamed", None, "hospital"),
        ],
    ),
    "an employer whose name has no noun for a body": (
        "Ana Roe, head of operations at Clear Ground in Aran, said the road was safe. Sun Path Aran's "
        "country director, Leo Rey, said it was not. The press officer of the Roots of Hope, Ina Marsh, said the map "
        "was wrong. "
        "Omar Noor, who runs Open Fields, said he had one. Max Lee from UNMAS said the map was old.",
        [
            ("Ana Roe", "person", "head of operations at Clear Ground in Aran", "Clear Ground"),
            ("Leo Rey", "person", "country director", "Sun Path Aran"),
            ("Ina Marsh", "person", "press officer of the Roots of Hope", "Roots of Hope"),
            ("Omar Noor", "person", "runs Open Fields", "Open Fields"),
            ("Max Lee", "person", None, "UNMAS"),
        ],
    ),
    "what stands behind an office and is no employer": (
        "Ana Roe, Director of Human Resources, said the road was safe. Omar Noor's deputy, Leo Rey, said it was not. "
        "Ina Marsh, spokesman for Viktor Lee, said it was old. Max Lee, a resident of Novi Dol, said he had one.",
        [
            ("Ana Roe", "person", "Director of Human Resources", None),
            ("Leo Rey", "person", "deputy", None),
            ("Ina Marsh", "person", "spokesman for Viktor Lee", None),
            ("Max Lee", "person", "resident of Novi Dol", None),
        ],
    ),
    "a body with its complement in front of an office": (
        "The Ministry of Defence's spokesman Omar Noor said the road was safe. The Directorate for Mine Action "
        "director Ana Roe said it was not. According to Leo Rey, of the border police, the map was wrong. "
        "Head of communications of SAMA Ina Marsh said he had one. "
        "According to the director of the engineer corps, Max Lee, the map was old.",
        [
            ("Omar Noor", "person", "spokesman", "Ministry of Defence"),
            ("Ana Roe", "person", "director", "Directorate for Mine Action"),
            ("Leo Rey", "person", None, "border police"),
            ("Ina Marsh", "person", "Head of communications of SAMA", "SAMA"),
            ("Max Lee", "person", "director of the engineer corps", "engineer corps"),
        ],
    ),
    "a body that is told of and has not spoken": (
        'Norwegian People\'s Aid (NPA) will train 30 women. "They are our best searchers," said Leo Marsh, the '
        "organisation's programme manager.",
        [("Leo Marsh", "person", "programme manager", "Norwegian People's Aid (NPA)")],
    ),
    "the body of the last speaker, the group's research coordinator": (
        "SAMA director Ana Roe said states had to do more. The group's research coordinator, Leo Rey, said 40 "
        "countries were affected. The Agency of Aran Mines (AAM) closed a road, the Agency's press service said.",
        [
            ("Ana Roe", "person", "director", "SAMA"),
            ("Leo Rey", "person", "research coordinator", "SAMA"),
            ("Agency of Aran Mines", "organisation", None, None),
        ],
    ),
    "a bare post behind the body that it is of": (
        'The Aran office of the charity Green Steppe has bought 12 detectors. "We work where the state does not," says '
        "programme manager Leo Marsh.",
        [("Leo Marsh", "person", "programme manager", "Green Steppe")],
    ),
    "an office that a sentence of its own tells": (
        '"We are a small team," says Petra Marsh. She heads the Slovene trust fund SAMA in Aran. Rashid Ali told the '
        "paper that 40 mines were found. Mr Ali is the director of the Aran Mine Action Centre.",
        [
            ("Petra Marsh", "person", "heads the Slovene trust fund SAMA in Aran", "SAMA"),
            ("Rashid Ali", "person", "director of the Aran Mine Action Centre", "Aran Mine Action Centre"),
        ],
    ),
    "a part of a body is of the body, and counted people do not say what is said of them": (
        "The mines were found by teams of the Danish Refugee Council. Lise Holm, the head of its mine action unit, "
        "said 27 people, ten of them children, had been killed.",
        [("Lise Holm", "person", "head of its mine action unit", "Danish Refugee Council")],
    ),
    "a name before two asides, an office that opens a sentence, a rank and what its bearer heads": (
        "Ana Roe, of the Halo Trust, who visited the county in March, said old maps would help. Head of operations Leo "
        'Rey expects to hand over the fields in June: "Then 14 farmers can sow again." General Ina Marsh heads the '
        "Aran Mine Action Centre. The general said that the fields were safe.",
        [
            ("Ana Roe", "person", None, "Halo Trust"),
            ("Leo Rey", "person", "Head of operations", "Halo Trust"),
            ("Ina Marsh", "person", "heads the Aran Mine Action Centre", "Aran Mine Action Centre"),
        ],
    ),
    "the office of a region and its holder": (
        "The Regional Minister for the North, Kwame Noor, said the road was safe. The minister added that it was new.",
        [("Kwame Noor", "person", "Regional Minister for the North", None)],
    ),
    "a monitoring group that is named later, and whoever is called by an age": (
        "A monitoring group said 14 people had been killed. The Mines Monitor for Aran said the figure was higher. "
        '"It was a toy," said their grandmother, Ana Roe. "Nobody had warned them," the 70-year-old said.',
        [
            ("Mines Monitor for Aran", "organisation", None, None),
            ("Ana Roe", "person", "grandmother", None),
        ],
    ),
    "whose director, the ministry's press secretary, the official who gave the figures": (
        "The figures were given on Monday by the agency's director, Omar Noor. According to the official, mines killed "
        "40 people. The boy was at the Aran hospital, whose director, Dr Leo Rey, told SAMA that he was stable. "
        "The Ministry of Defence is looking into it, the ministry's press secretary, Ina Marsh, wrote.",
        [
            ("Omar Noor", "person", "director", "agency"),
            ("Leo Rey", "person", "director", "Aran hospital"),
            ("Ina Marsh", "person", "press secretary", "Ministry of Defence"),
        ],
    ),
    "a body of letters alone that is told of": (
        'The fields were cleared by teams of SARAM. "We lost two men," the agency\'s spokesman, Leo Rey, said. Head of '
        "operations Ana Roe added that more dogs were needed. Ina Marsh, of the agency, wrote that the AK was gone.",
        [
            ("Leo Rey", "person", "spokesman", "SARAM"),
            ("Ana Roe", "person", "Head of operations", "SARAM"),
            ("Ina Marsh", "person", None, "SARAM"),
        ],
    ),
    "two of one surname and initial, and who works at the hospital of which the sentence tells": (
        "Elnur Noor said that three men had died. Emin Noor visited the wounded. E. Noor said that drivers must not "
        "leave the road. At the Aran hospital, nurse Ana Roe said that two children came in every day.",
        [
            ("Elnur Noor", "person", None, None),
            ("Emin Noor", "person", None, None),
            ("Ana Roe", "person", "nurse", "Aran hospital"),
        ],
    ),
    "an inspector who heads a team, and the adviser of a charity told before": (
        "Police have removed 101 shells, Inspector Omar Noor said. The road was mined, the head of the bomb disposal "
        "team said. Golden West teaches the squad. Programme adviser Leo Rey said that 300 mines were left.",
        [
            ("Omar Noor", "person", "Inspector", "bomb disposal team"),
            ("Leo Rey", "person", "Programme adviser", "Golden West"),
        ],
    ),
    "whom a leader of Pro Vita is of, and an 'and' opens no apposition": (
        "Team leader Sabina Marsh of Pro Vita said it was slow. The bank's representative, Ana Roe, and the finance "
        "minister signed the loan. Roe said it would pay for 40 machines.",
        [
            ("Sabina Marsh", "person", "Team leader", "Pro Vita"),
            ("Ana Roe", "person", "representative", "bank"),
        ],
    ),
    "one of several people, whoever a body in the genitive owns, and advisers of a body": (
        "One of the survivors, Ana Roe, said the truck had taken the old road. The army chief and SAMA's Leo Rey "
        'signed the plan. "Speed matters," Rey said. Ida Marsh, who advises the trade ministry, said it was cheap.',
        [
            ("Ana Roe", "person", None, None),
            ("Leo Rey", "person", None, "SAMA"),
            ("Ida Marsh", "person", "advises the trade ministry", "trade ministry"),
        ],
    ),
    "body that bears no name before the name of its head": (
        "The head of the press service of the ministry Ivan Marsh told reporters that a deminer died.",
        [("Ivan Marsh", "person", "head of the press service of the ministry", "press service of the ministry")],
    ),
    "body that is named behind its noun": (
        "The director of the charity Open Paths said the field was closed.",
        [("director of the charity Open Paths", "unnamed", "director of the charity Open Paths", "Open Paths")],
    ),
    "the ministry of a minister ends in a pair of nouns": (
        "Minister of Foreign Affairs and International Trade Ana Marsh said the field was open.",
        [("Ana Marsh", "person", "Minister of Foreign Affairs and International Trade", None)],
    ),
    "the chief of one of two bodies with acronyms": (
        "Leo Marsh, head of the Open Paths Centre (OPC), said the field was open. Ana Noor, chief of the Safe Roads "
        "Agency (SRA), said the road was closed. The OPC chief added that the work would go on.",
        [
            ("Leo Marsh", "person", "head of the Open Paths Centre", "Open Paths Centre (OPC)"),
            ("Ana Noor", "person", "chief of the Safe Roads Agency", "Safe Roads Agency (SRA)"),
        ],
    ),
    "particles in the name of whom a pronoun means": (
        "Jan van der Berg welcomed the pledge. He said the field was open.",
        [("Jan van der Berg", "person", None, None)],
    ),
    "a rank that somebody no longer holds": (
        "Its director, Brigadier General (ret.) Omar Noor, came late. He said the field was open.",
        [("Omar Noor", "person", "director", None)],
    ),
    "a rank of several words": (
        "Sgt. 1st Class Omar Noor said the field was open. First Lieutenant Leo Marsh of Aran Civil Defence left it.",
        [("Omar Noor", "person", "Sgt. 1st Class", None)],
    ),
    "a minister of three matters": (
        "Minister of Labour, Health and Social Protection Ana Marsh, who led the talks, said the field was open.",
        [("Ana Marsh", "person", "Minister of Labour, Health and Social Protection", None)],
    ),
    "two people with one particle": (
        "The mayor, Leo de la Mar, came. He said the field was open. Ana de la Mar said it was shut.",
        [("Leo de la Mar", "person", "mayor", None), ("Ana de la Mar", "person", None, None)],
    ),
    "an office before a comma, spoken of": (
        'Aran\'s security minister, Leo Marsh, toured the field. "It is open," Marsh wrote.',
        [("Leo Marsh", "person", "Aran's security minister", None)],
    ),
    "whom somebody is of, behind a comma": (
        '"It is open," said Leo Marsh, of the Open Paths Office in Aran. Ana Roe of Human Aid Watch said it was shut.',
        [("Leo Marsh", "person", None, "Open Paths Office in Aran"), ("Ana Roe", "person", None, "Human Aid Watch")],
    ),
    "jobs of several words and whose they are": (
        "Its programme manager, Ana Reyes, said it was dry. The police team leader, Leo Marsh, said it was wet. A "
        "former team leader said it was old. An unnamed police officer said it was large. Tribal leader Omar Noor "
        "said it hurt him.",
        [
            ("Ana Reyes", "person", "programme manager", None),
            ("Leo Marsh", "person", "team leader", "police"),
            ("former team leader", "unnamed", "former team leader", None),
            ("unnamed police officer", "unnamed", "officer", "police"),
            ("Omar Noor", "person", "Tribal leader", None),
        ],
    ),
    "an adviser on a programme is no body": (
        "It was old, said Leo Marsh, a programme adviser.",
        [("Leo Marsh", "person", "programme adviser", None)],
    ),
    "two offices joined by a dash": (
        "First Deputy Prime Minister – Minister of Economy Ana Marsh said it was dry.",
        [("Ana Marsh", "person", "First Deputy Prime Minister – Minister of Economy", None)],
    ),
    "bodies called by a place, a slash in a name": (
        "The Office for UXO/Mine Action in the Lao PDR (OUA) came. Ana Reyes, head of the ward at Basra Teaching "
        "Hospital, said it was dry. Leo Marsh, a nurse for the OUA, said it was wet.",
        [
            ("Ana Reyes", "person", "head of the ward at Basra Teaching Hospital", "Basra Teaching Hospital"),
            ("Leo Marsh", "person", "nurse for the OUA", "Office for UXO/Mine Action in the Lao PDR (OUA)"),
        ],
    ),
    "a headline's ministry": (
        "Ministry: 14 shells were found in one week\n\nThe Ministry of Roads published its weekly report.",
        [("Ministry of Roads", "organisation", None, None)],
    ),
    "two bodies taken up together": (
        "UNMAS and UNICEF said it was old. It was large, the two agencies said.",
        [("UNMAS", "organisation", None, None), ("UNICEF", "organisation", None, None)],
    ),
    "an age and a trade are of whom the text told last": (
        'Ali Agha remembers it. "It was loud," the 52-year-old farmer said.',
        [("Ali Agha", "person", "farmer", None)],
    ),
    "an age and a trade are of someone without a name": (
        'Ali Agha left. A farmer was hurt. "It was loud," the 52-year-old farmer said.',
        [("52-year-old farmer", "unnamed", "farmer", None)],
    ),
    "a representative in a country, named after it and taken up": (
        "He met UN Resident Coordinator in Aran Ana Marsh. A. Marsh said it was dry. The UN official said it was wet.",
        [("Ana Marsh", "person", "UN Resident Coordinator in Aran", "UN")],
    ),
    "what happened to somebody's son is no role": (
        '"We told them twice," said Leo Marsh, whose daughter was among the dead.',
        [("Leo Marsh", "person", None, None)],
    ),
    "the British charity is the body that the sentence before tells of": (
        "The Open Paths Trust has stopped its work. The road was mined, the British charity said. Leo Marsh, its "
        "chief executive, said it was old.",
        [
            ("Open Paths Trust", "organisation", None, None),
            ("Leo Marsh", "person", "chief executive", "Open Paths Trust"),
        ],
    ),
    "the UN chief": (
        "Secretary-General Ana Marsh said it was old. The UN Mine Service's chief in Aran, Leo Noor, said it was big. "
        "The UN chief said it was sad.",
        [
            ("Ana Marsh", "person", "Secretary-General", None),
            ("Leo Noor", "person", "chief in Aran", "UN Mine Service"),
        ],
    ),
    "a surname that is a short word for a body": (
        "It was old, says its manager Ngo Xuan Hien.",
        [("Ngo Xuan Hien", "person", "manager", None)],
    ),
    "a rank of the police, and a name behind a trade": (
        "Inspector Omar Noor, police spokesman, said it was old. RAMA's operations chief, engineer Leo Marsh, "
        "said it was large. Programme Manager at NPA Ana Reyes said it was dry.",
        [
            ("Omar Noor", "person", "spokesman", "police"),
            ("Leo Marsh", "person", "operations chief", "RAMA"),
            ("Ana Reyes", "person", "Programme Manager at NPA", "NPA"),
        ],
    ),
    "an article in a surname, a headline's general, and whom he is": (
        "It is old, says Yemeni general\n\nIt is large, a Yemeni army general said. Gen. Ali al-Noor came. Noor, whose "
        "son was hurt, said Kar, a village, had been mined. Leo Marsh said it was dry. Asked of it, the general was "
        'silent. "It was wet," he said.',
        [
            ("Yemeni general", "unnamed", "Yemeni general", None),
            ("Ali al-Noor", "person", "Gen.", None),
            ("Leo Marsh", "person", None, None),
        ],
    ),
    "an age with an office is of whom the sentence behind the dateline tells": (
        'KABUL, Afghanistan – When Ali Agha drives, he looks out. "You never know," said the 58-year-old, chairman of '
        "the farmers' union.",
        [("Ali Agha", "person", "chairman of the farmers' union", "farmers' union")],
    ),
    "two offices of one person": (
        "Omar Noor, head of the Mine Agency and a senior minister, said it was old.",
        [("Omar Noor", "person", "head of the Mine Agency and a senior minister", "Mine Agency")],
    ),
    "a ministry named by its matter, and its spokesman's": (
        "The Ministry of Foreign Affairs of Aran met. Omar Noor, spokesperson for the Ministry, said it was old. The "
        "Ministry added that it was large.",
        [
            ("Omar Noor", "person", "spokesperson for the Ministry", "Ministry of Foreign Affairs of Aran"),
            ("Ministry of Foreign Affairs of Aran", "organisation", None, None),
        ],
    ),
    "titles behind an office, and whose chief of a programme somebody is": (
        "RAMA Director General Mr. Omar Noor said it was old. UNMAS Chief of Mine Action Programme Leo Marsh said it "
        "was large. The Ambassador of Japan, H.E. Ken Sato, said it was dry.",
        [
            ("Omar Noor", "person", "Director General", "RAMA"),
            ("Leo Marsh", "person", "UNMAS Chief of Mine Action Programme", "UNMAS"),
            ("Ken Sato", "person", "Ambassador of Japan", None),
        ],
    ),
    "three bodies taken up together": (
        "It was old, the Road Ministry, the Border Guard and RAMA said. The three bodies urged all to stay away.",
        [
            ("Road Ministry", "organisation", None, None),
            ("Border Guard", "organisation", None, None),
            ("RAMA", "organisation", None, None),
        ],
    ),
    "somebody's deputy is of no body": (
        "Ana Reyes said it was old. Reyes's deputy, Leo Marsh, said it was large.",
        [("Ana Reyes", "person", None, None), ("Leo Marsh", "person", "deputy", None)],
    ),
    "a press service of an office of somebody, a name behind what a centre is for, a company that is no agency": (
        "It was old, the Prosecutor General's Office's press service said. Director of the Centre for Analysis Omar "
        "Noor said it was dry. Leo Marsh, chief of staff at the road company, said it was large.",
        [
            ("Prosecutor General's Office", "organisation", None, None),
            ("Omar Noor", "person", "Director of the Centre for Analysis", "Centre for Analysis"),
            ("Leo Marsh", "person", "chief of staff at the road company", "road company"),
        ],
    ),
    "a former head who is told of": (
        "The former head of Open Paths' mission, Leo Marsh, is not surprised. It was, he recalled, very old.",
        [("Leo Marsh", "person", "former head of Open Paths' mission", "Open Paths' mission")],
    ),
    "the navy of a spokesman": (
        "Omar Noor, a spokesman of the navy, said it was old. The navy added that it was large.",
        [("Omar Noor", "person", "spokesman of the navy", "navy"), ("navy", "organisation", None, None)],
    ),
    "head of a body, spoken of before, and whose spokesman is of no body": (
        "He met Chairman of the Board of the Mine Agency Leo Marsh. L. Marsh said it was old. A spokesman for the "
        "regional police chief said it was large. A village elder, Haji Omar Khan, came. He said it was his.",
        [
            ("Leo Marsh", "person", "Chairman of the Board of the Mine Agency", "Mine Agency"),
            (
                "spokesman for the regional police chief",
                "unnamed",
                "spokesman for the regional police chief",
                None,
            ),
            ("Omar Khan", "person", "village elder", None),
        ],
    ),
    "a spokesman of a people's ministry, a body in a country, a doctor of a centre": (
        "Thai foreign ministry spokesman Omar Noor said it was old. Leo Marsh, manager of RAMA in Angola, said it was "
        "large. He fell there, doctor Ana Reyes of the Aran treatment and diagnostic centre told reporters.",
        [
            ("Omar Noor", "person", "spokesman", "Thai foreign ministry"),
            ("Leo Marsh", "person", "manager of RAMA in Angola", "RAMA"),
            ("Ana Reyes", "person", "doctor", "Aran treatment and diagnostic centre"),
        ],
    ),
    "the comment of the ministry that the sentence before tells of": (
        'It was old, a driver said. The Ministry of Roads commented on it. "They must answer," the comment says.',
        [
            ("driver", "unnamed", "driver", None),
            ("Ministry of Roads", "organisation", None, None),
        ],
    ),
    "two bodies with one article, ministers of other matters, people of a committee": (
        "The Prosecutor's Office and Interior Ministry said it was old. Defence Minister Leo Marsh said it was large. "
        "The health minister said it was dry. It was wet, the Committee for Refugees and Internally Displaced Persons "
        "said.",
        [
            ("Prosecutor's Office", "organisation", None, None),
            ("Interior Ministry", "organisation", None, None),
            ("Leo Marsh", "person", "Defence Minister", None),
            ("health minister", "unnamed", "health minister", None),
            ("Committee for Refugees and Internally Displaced Persons", "organisation", None, None),
        ],
    ),
    "military is no employer": (
        "A military official said it was old.",
        [("military official", "unnamed", "military official", None)],
    ),
    "predecessor of someone": (
        "Noor's predecessor, Leo Marsh, had warned that mines would kill more people.",
        [("Leo Marsh", "person", "predecessor", None)],
    ),
    "body that somebody heads in a country": (
        "Leo Marsh, who heads the ICRC delegation in Colombia, said the field was open.",
        [("Leo Marsh", "person", "heads the ICRC delegation in Colombia", "ICRC delegation")],
    ),
    "role, name and an adjunct between commas": (
        "The head of the agency, Leo Marsh, in an interview with Reuters on Monday, said the field was open.",
        [("Leo Marsh", "person", "head of the agency", "agency")],
    ),
    "somebody else's role in front of a name": (
        "After meeting the president, Leo Marsh said the field was open.",
        [("Leo Marsh", "person", None, None)],
    ),
    "owner in front of a name": (
        "UNICEF's Ana Marsh said the field was open.",
        [("Ana Marsh", "person", None, "UNICEF")],
    ),
    "whom somebody works for": (
        "Ivan Marsh, who works for the Open Paths Trust, said the field was open.",
        [("Ivan Marsh", "person", "works for the Open Paths Trust", "Open Paths Trust")],
    ),
    "an adjective of office belongs to the role": (
        "Presidential aide Samir Noor said the field was open.",
        [("Samir Noor", "person", "Presidential aide", None)],
    ),
    "acronym before the name": (
        "Deputy head of ANAMA Samir Noor said the field was open.",
        [("Samir Noor", "person", "Deputy head of ANAMA", "ANAMA")],
    ),
    "organisation before the role": (
        "ANAMA board chairman Vusal Noor said the field was open.",
        [("Vusal Noor", "person", "board chairman", "ANAMA")],
    ),
    "office inside the capitals": (
        "Deputy Foreign Minister Elnur Noor said the maps were late.",
        [("Elnur Noor", "person", "Deputy Foreign Minister", None)],
    ),
    "apposition": (
        '"We wait," said Leo Marsh, a spokesman for the Mine Action Service.',
        [("Leo Marsh", "person", "spokesman for the Mine Action Service", "Mine Action Service")],
    ),
    "a local official is someone new, not the one who spoke before": (
        "Leo Marsh, a monitor, said a mine exploded. The agency put the toll at five, citing a local official.",
        [
            ("Leo Marsh", "person", None, None),
            ("agency", "organisation", None, None),
            ("official", "unnamed", "official", None),
        ],
    ),
    "what an office is for is no name of a person": (
        "Two mines were found, according to the Office of the High Commissioner for Peace.",
        [("Office of the High Commissioner for Peace", "organisation", None, None)],
    ),
    "a headline's office is the person of the body, and an ombudsperson an ombudsman": (
        "Ombudsman: mines kill\n\nOmbudsman of Azerbaijan Sabina Noor said that mines kill people. "
        "The ombudsperson said that maps were missing.",
        [("Sabina Noor", "person", "Ombudsman of Azerbaijan", None)],
    ),
    "role with its name behind a comma": (
        "According to the director of the centre, Nedim Marsh, the field was open.",
        [("Nedim Marsh", "person", "director of the centre", "centre")],
    ),
    "title is no name": ("Mr. Marsh said the field was open.", [("Marsh", "person", None, None)]),
    "surname alone later": (
        "Leo Marsh said the field was open. Marsh added that it was safe.",
        [("Leo Marsh", "person", None, None)],
    ),
    "initial and full name": (
        "Interview with Kamala Noor. K. Noor said the field was open.",
        [("Kamala Noor", "person", None, None)],
    ),
    "two people with one surname": (
        "Leo Marsh said the field was open. Ann Marsh said it was closed.",
        [("Leo Marsh", "person", None, None), ("Ann Marsh", "person", None, None)],
    ),
    "pronoun by gender": (
        "Leo Marsh, a spokesman, said it was open. Ana Reyes, a spokeswoman, said it was shut. He said it was safe.",
        [("Leo Marsh", "person", "spokesman", None), ("Ana Reyes", "person", "spokeswoman", None)],
    ),
    "role alone": (
        "The ombudsman Ana Reyes said the field was open. The Ombudsman added that it was safe.",
        [("Ana Reyes", "person", "ombudsman", None)],
    ),
    "misspelt role": (
        "The ombudsman Ana Reyes said the field was open. The Ombdusman added that it was safe.",
        [("Ana Reyes", "person", "ombudsman", None)],
    ),
    "abbreviation in brackets": (
        "The National Agency for Mine Action (NAMA) said the field was open. NAMA added that it was safe.",
        [("National Agency for Mine Action", "organisation", None, None)],
    ),
    "bare noun for a body": (
        "The National Agency for Mine Action (NAMA) said the field was open. The agency added that it was safe.",
        [("National Agency for Mine Action", "organisation", None, None)],
    ),
    "another ministry": (
        "The Foreign Ministry said the maps were late. The defence ministry said they were false.",
        [("Foreign Ministry", "organisation", None, None), ("defence ministry", "organisation", None, None)],
    ),
    "press service speaks for its body": (
        "The agency's press service said the field was open.",
        [("agency", "organisation", None, None)],
    ),
    "a statement stays that of whoever issued it": (
        "Director Sara Aliyeva issued a statement. The Mine Action Agency said the field was open. "
        '"It is safe now," the statement reads.',
        [("Sara Aliyeva", "person", "Director", None), ("Mine Action Agency", "organisation", None, None)],
    ),
    "document speaks for its issuer": (
        'The Mine Action Agency said the field was open. "It is safe now," the statement reads.',
        [("Mine Action Agency", "organisation", None, None)],
    ),
    "anonymous": (
        "A senior official said the field was open.",
        [("senior official", "unnamed", "senior official", None)],
    ),
    "group": ("Residents said the field was open.", [("Residents", "unnamed", None, None)]),
    "people of any trade": ("Herders said the field was open.", [("Herders", "unnamed", None, None)]),
    "anonymous lead is named next": (
        "A mine killed a man, an official said. It lay on a road, said Leo Marsh, a spokesman for the governor.",
        [("Leo Marsh", "person", "spokesman for the governor", None)],
    ),
    "joint statement": (
        "The mine was old, the Foreign Ministry and the State Border Service said in a joint statement.",
        [("Foreign Ministry", "organisation", None, None), ("State Border Service", "organisation", None, None)],
    ),
    "joint statement of a list": (
        "Two were hurt, Example News reports, citing a joint statement of the Foreign Ministry, the State Border "
        "Service, and ANAMA.",
        [
            ("Foreign Ministry", "organisation", None, None),
            ("State Border Service", "organisation", None, None),
            ("ANAMA", "organisation", None, None),
        ],
    ),
    "a body with a short name in brackets": (
        "The King Karim Relief Centre (KKrelief) said the field was open.",
        [("King Karim Relief Centre", "organisation", None, None)],
    ),
    "its report is of whom the sentence tells": (
        "The ministry said it was late. HALO cleared 4 fields, its annual report shows.",
        [("ministry", "organisation", None, None), ("HALO", "organisation", None, None)],
    ),
    "a document behind its verb": (
        "The field was open, said the report issued by the Mine Action Agency.",
        [("Mine Action Agency", "organisation", None, None)],
    ),
    "the day of a document is not its name": (
        "The field was open, according to an official report on Wednesday.",
        [("official report", "unnamed", None, None)],
    ),
    "two people": (
        "Governor Ana Reyes and regional police chief Omar Noor said the field was open.",
        [("Ana Reyes", "person", "Governor", None), ("Omar Noor", "person", "chief", "regional police")],
    ),
    "one minister of two things": (
        "The Minister of Labour and Social Protection Omar Noor said the field was open.",
        [("Omar Noor", "person", "Minister of Labour and Social Protection", None)],
    ),
    "an official without a name leaves the body to the organisation": (
        "An official of the Directorate for Mine Action (DMA) said it was open. A nurse at a clinic said it hurt her.",
        [
            ("official of the Directorate for Mine Action", "unnamed", "official", "Directorate for Mine Action (DMA)"),
            ("nurse", "unnamed", "nurse", None),
        ],
    ),
    "body behind the name": (
        "Colonel Omar Noor of the Mine Clearance Unit said the field was open.",
        [("Omar Noor", "person", "Colonel", "Mine Clearance Unit")],
    ),
    "a body that did not speak owns its spokesman": (
        'The Border Guard, which holds the hill, came late. "It was dark," its spokesman, Omar Noor, said.',
        [("Omar Noor", "person", "spokesman", "Border Guard")],
    ),
    "a relative clause is a role when it leads": (
        '"It is dry," said Omar Noor, who tills a field. "It is open," said Ana Reyes, who led the survey.',
        [("Omar Noor", "person", None, None), ("Ana Reyes", "person", "led the survey", None)],
    ),
    "the holder of an office is named before": (
        "Defence Minister Omar Noor walked the field. The minister said that it was clear.",
        [("Omar Noor", "person", "Defence Minister", None)],
    ),
    "a title is short for a role": (
        "Gov. Noor walked the field. The governor said that it was clear.",
        [("Noor", "person", "Gov.", None)],
    ),
    "another's office is someone else": (
        "Defence Minister Omar Noor walked the field. The health minister said that it was clear.",
        [("health minister", "unnamed", "health minister", None)],
    ),
    "full name behind a body": (
        "House Majority Leader Newton Marsh walked the field. In July Marsh said that it was clear.",
        [("Newton Marsh", "person", "Leader", "House Majority")],
    ),
    "a body told before its name": (
        "The government's mine action body said that it was old. It was large, the National Mine Action Office said.",
        [("National Mine Action Office", "organisation", None, None)],
    ),
    "what a body is before its name": (
        "The state news agency Sarab said that it was old. The charity Safe Fields Ganja said that it was large.",
        [
            ("Sarab", "organisation", "state news agency", None),
            ("Safe Fields Ganja", "organisation", "charity", None),
        ],
    ),
    "a body taken up that has not spoken": (
        "Sappers of the Halo Trust found it, the trust said.",
        [("Halo Trust", "organisation", None, None)],
    ),
    "one of two bodies, nobody knows which": (
        "The Health Ministry and the Road Ministry found it, the ministry said.",
        [("ministry", "organisation", None, None)],
    ),
    "spokesman of a body that has not spoken": (
        "The Road Ministry found it. The ministry's spokesman, Leo Marsh, said that it was old.",
        [("Leo Marsh", "person", "spokesman", "Road Ministry")],
    ),
    "a body whose people open the sentence, its country behind": (
        "Sappers of the State Rescue Service of Aran (SRS) found it, the service's press office said.",
        [("State Rescue Service of Aran", "organisation", None, None)],
    ),
    "ordinal in a role, and a relative clause": (
        "MAO first vice-president Omar Noor, who is also a senior minister, spoke. He said that it was old.",
        [("Omar Noor", "person", "first vice-president", "MAO")],
    ),
    "what someone also is": (
        "Omar Noor, who is also a senior minister, said that it was old.",
        [("Omar Noor", "person", "senior minister", None)],
    ),
    "information is nobody": ("According to information, the field was old and was full of shells.", []),
    "particles in a name before its body": (
        '"It was old," said Jan van der Berg of the Halo Trust. "Yes," said Sgt. Omar al-Sayed of the 3rd mine unit.',
        [("Jan van der Berg", "person", None, "Halo Trust"), ("Omar al-Sayed", "person", "Sgt.", "3rd mine unit")],
    ),
    "acronym behind an office of the body": (
        "It was old, Omar Noor, Deputy Chairman of the Board of the Road Agency (RAMA), said. RAMA said it was large.",
        [
            ("Omar Noor", "person", "Deputy Chairman of the Board of the Road Agency", "Road Agency (RAMA)"),
            ("Road Agency", "organisation", None, None),
        ],
    ),
    "acronym that no bracket explains": (
        "The SCL said that it was old. The Safety Council of the Lowlands said that it was large.",
        [("Safety Council of the Lowlands", "organisation", None, None)],
    ),
    "whose body it is is no name": (
        "It was old and large, the country's Mine Action Centre (BHMAC) said.",
        [("Mine Action Centre", "organisation", None, None)],
    ),
    "acronym in brackets between the role and the name": (
        "The head of the Mine Office of Aran (MAO), Omar Noor, said that it was old.",
        [("Omar Noor", "person", "head of the Mine Office of Aran", "Mine Office of Aran (MAO)")],
    ),
    "acronym in brackets before a name without a comma": (
        "It was old, said the deputy head of the Mine Office (MAO) Omar Noor.",
        [("Omar Noor", "person", "deputy head of the Mine Office", "Mine Office (MAO)")],
    ),
    "acronym in brackets before the role": (
        "Mine Action Office (MAO) spokesman Omar Noor said that it was old. Noor said that it was large.",
        [("Omar Noor", "person", "spokesman", "Mine Action Office (MAO)")],
    ),
    "acronym and role are no name": (
        "UNICEF Representative in Yemen, Omar Noor, said that it was old.",
        [("Omar Noor", "person", "UNICEF Representative in Yemen", "UNICEF")],
    ),
    "which is of no person": (
        "Norgold, which runs two pits, said that the shaft was old.",
        [("Norgold", "organisation", None, None)],
    ),
    "a body for this and that": (
        "In 2019 the Organization for Land and Water said that the field was clear.",
        [("Organization for Land and Water", "organisation", None, None)],
    ),
    "name in a headline in capitals": (
        "Omar Hajiyev Slams Aran Over Mine Maps\n\nThe maps are wrong, Hajiyev said.",
        [("Omar Hajiyev", "person", None, None)],
    ),
    "verb of a headline is no name": (
        "Three Killed By Mine, Says Noor\n\nMinister Omar Noor said 3 people had died. Noor blamed rebels.",
        [("Omar Noor", "person", "Minister", None)],
    ),
    "two with their roles": (
        "The mayor of Aran, Omar Noor, and the head of its clinic, Leo Marsh, said 3 people had died.",
        [
            ("Omar Noor", "person", "mayor of Aran", None),
            ("Leo Marsh", "person", "head of its clinic", "clinic"),
        ],
    ),
    "two of one body": (
        "Ana Roe and Leo Marsh of the Lake Trust said 3 people had died.",
        [("Ana Roe", "person", None, "Lake Trust"), ("Leo Marsh", "person", None, "Lake Trust")],
    ),
    "title and name in a passive": (
        "The blast was confirmed by Sheikh Hamad, a tribal leader. He said 3 people had died.",
        [("Hamad", "person", "tribal leader", None)],
    ),
    "call sign in quote marks": (
        'Vasyl, call sign "Fox", said 3 people had died.',
        [("Vasyl", "person", None, None)],
    ),
    "whose call sign": (
        "A sapper whose call sign is Fox said 3 people had died.",
        [("Fox", "person", "sapper", None)],
    ),
    "with a call sign": (
        "A sapper with the call sign Fox said 3 people had died.",
        [("Fox", "person", "sapper", None)],
    ),
    "calling himself": (
        "A man calling himself Commander Haji said 3 people had died.",
        [("Haji", "person", "man", None)],
    ),
    "only his first name": (
        "The sapper, who gave only his first name, Omar, said 3 people had died.",
        [("Omar", "person", "sapper", None)],
    ),
    "surname that is an office": (
        "Larry King said 3 people had died. King blamed rebels. “It was them,” King said.",
        [("Larry King", "person", None, None)],
    ),
    "elder in a state": (
        "Three people have died, said Omar Noor, a village elder in Kayah State.",
        [("Omar Noor", "person", "village elder in Kayah State", None)],
    ),
    "the body of somebody's role": (
        "Ana Roe, an official at the Lake Ministry's mine action directorate, said 3 people had died. The directorate "
        "said 4 people were hurt.",
        [
            ("Ana Roe", "person", "official at the Lake Ministry's mine action directorate", "Lake Ministry"),
            ("Lake Ministry's mine action directorate", "organisation", None, None),
        ],
    ),
    "body whose common noun comes behind its capitals": (
        "Aran regional military administration head Omar Noor said it was dark. Halo Trust team leader Leo Marsh said "
        "it was not. Aran regional prosecutor's office spokeswoman Ana Roe said it was late. Halo Refugee Council "
        "manager Ed Po said it was early.",
        [
            ("Omar Noor", "person", "head", "Aran regional military administration"),
            ("Leo Marsh", "person", "team leader", "Halo Trust"),
            ("Ana Roe", "person", "spokeswoman", "Aran regional prosecutor's office"),
            ("Ed Po", "person", "manager", "Halo Refugee Council"),
        ],
    ),
    "owner with a short name and an and": (
        "The Lake Mine Action and Victim Assistance Authority (LMVA) is late, its head Omar Noor said on Tuesday.",
        [("Omar Noor", "person", "head", "Lake Mine Action and Victim Assistance Authority (LMVA)")],
    ),
    "the woman of two with one surname": (
        "Saeed Marsh is free. His wife, Naghmeh Marsh, waited. The years were long, Mrs. Marsh said.",
        [("Naghmeh Marsh", "person", "wife", None)],
    ),
    "adviser of a body with an ampersand": (
        "Mine action adviser Leo Marsh of Bread & Roses said it was dark.",
        [("Leo Marsh", "person", "Mine action adviser", "Bread & Roses")],
    ),
    "company with a hyphen in its name": (
        "In a letter, the company LAK-TIN said its machines had cleared 4 fields.",
        [("LAK-TIN", "organisation", "company", None)],
    ),
    "agency between slashes": (
        "ARAN, June 10. /LAP/. The Lake Ministry said 4 people were hurt.",
        [("Lake Ministry", "organisation", None, None)],
    ),
    "the ministry behind its minister": (
        "Deputy Economy Minister Ana Roe said 5 mines were found. The ministry said more would follow.",
        [
            ("Ana Roe", "person", "Deputy Economy Minister", "Economy Ministry"),
            ("Economy Ministry", "organisation", None, None),
        ],
    ),
    "the ministry behind a prime minister": (
        "Prime Minister Omar Noor said 5 mines were found. The ministry said more would follow.",
        [("Omar Noor", "person", "Prime Minister", None), ("ministry", "organisation", None, None)],
    ),
    "the end of a clause is no office": (
        "There are 40 minefields left, according to a new report by Ana Roe.",
        [("Ana Roe", "person", None, None)],
    ),
    "dateline and name": (
        "KYIV — Ana Marsh has left. In the north, Marsh said, 3 mines were found.",
        [("Ana Marsh", "person", None, None)],
    ),
    "colleague by name": (
        '"We found 4," said sapper Omar Noor. His colleague, Leo Marsh, disagreed. "It was 6," he said.',
        [("Omar Noor", "person", "sapper", None), ("Leo Marsh", "person", "colleague", None)],
    ),
    "place behind a body": (
        "Ana Roe, who runs teams for the Danish Refugee Council in Tigray, said 3 mines were found.",
        [
            (
                "Ana Roe",
                "person",
                "runs teams for the Danish Refugee Council in Tigray",
                "Danish Refugee Council",
            ),
        ],
    ),
    "name that someone gives": (
        "A miller who gave her name as Leyla said the field was open.",
        [("Leyla", "person", "miller", None)],
    ),
    "victims are no speakers": (
        "Leo Marsh was wounded by a mine, the police said.",
        [("police", "organisation", None, None)],
    ),
    "figures of a body in lower case are the body's": (
        "Mines killed 8 farmers in April, the latest ministry figures show.",
        [("ministry", "organisation", None, None)],
    ),
    "official figures are nobody's": (
        "Official data show that mines killed 8 farmers.",
        [("Official data", "unnamed", None, None)],
    ),
    "who has seen records does not issue them": (
        "Police records seen by Reuters show that mines killed 8 farmers.",
        [("Police", "organisation", None, None)],
    ),
    "advocate who heads a body": (
        "Rights advocate Omar Noor, head of the Centre for Quiet Rivers, said it was dark.",
        [("Omar Noor", "person", "Rights advocate", "Centre for Quiet Rivers")],
    ),
    "acronym behind a comma": (
        "It was dark, according to the Lake Mine Action Centre, LAKMAC. LAKMAC said it was cold.",
        [("Lake Mine Action Centre", "organisation", None, None)],
    ),
    "body against what it fights": (
        "The National Centre Against Old Shells said it was dark. The entity said it was cold.",
        [("National Centre Against Old Shells", "organisation", None, None)],
    ),
    "according to a pronoun and to a name without a comma": (
        "Omar Noor left. According to him work in Sirab was done. According to Jane Osei in these hills it is dark.",
        [("Omar Noor", "person", None, None), ("Jane Osei", "person", None, None)],
    ),
    "decree that an agency has seen": (
        "A government decree seen by Reuters says mines killed 8 farmers.",
        [("government", "organisation", None, None)],
    ),
    "who is urged and does not urge": ("Bosnia urged to clear more fields\n\nIt was dark on Monday.", []),
    "employer with an and": (
        "Jane Osei of The Tide and Harbour said it was dark.",
        [("Jane Osei", "person", None, "Tide and Harbour")],
    ),
    "two of whom each has an employer": (
        "Leo Marsh of the Halo Trust and Jane Osei of Oxfam said it was dark.",
        [("Leo Marsh", "person", None, "Halo Trust"), ("Jane Osei", "person", None, "Oxfam")],
    ),
    "one ministry with an and and a country": (
        "Jane Osei of the Ministry of Foreign Affairs and International Trade of Norway said it was dark.",
        [("Jane Osei", "person", None, "Ministry of Foreign Affairs and International Trade of Norway")],
    ),
    "two bodies, one of them joined by a sign": (
        "UNMAS and Bread & Roses said mines had hurt 30 children.",
        [("UNMAS", "organisation", None, None), ("Bread & Roses", "organisation", None, None)],
    ),
    "figures of a body that is told by noun and by acronym": (
        "Figures from the national demining agency, LMAC, show that 310 fields remain. The agency said work goes on.",
        [("LMAC", "organisation", None, None)],
    ),
    "the noun of a body stands behind its acronym": (
        "LMAC, the national demining authority, said 310 minefields remain. The authority said work goes on.",
        [("LMAC", "organisation", None, None)],
    ),
    "the name that someone asks to be called by": (
        '"We wait," said a shepherd who asked to be called Temur. "So do we," said a nurse who gave a name, Sara.',
        [("Temur", "person", "shepherd", None), ("Sara", "person", "nurse", None)],
    ),
    "a name of two words that someone gives": (
        '"We wait," said a neighbour of the family who gave her name as Umm Hassan.',
        [("Umm Hassan", "person", "neighbour of the family", None)],
    ),
    "who gives no name has none": (
        '"We wait," said a nurse who declined to give her name, Reuters reported.',
        [("nurse", "unnamed", "nurse", None)],
    ),
    "the body that somebody heads": (
        "Oleh Marsh, who heads the district military administration, said that nine men died.",
        [("Oleh Marsh", "person", "heads the district military administration", "district military administration")],
    ),
    "a team is no body": (
        "Oleh Marsh, who leads the team, said that nine men died.",
        [("Oleh Marsh", "person", "leads the team", None)],
    ),
    "in charge of something at a body": (
        "Luis Marsh, in charge of operations at UNICEF, said mines hurt nine children.",
        [("Luis Marsh", "person", "in charge of operations at UNICEF", "UNICEF")],
    ),
    "a role that another word explains": (
        "Kofi Marsh, the soba, or chief, said the mines were gone.",
        [("Kofi Marsh", "person", "soba", None)],
    ),
    "the firm of an officer": (
        "The finance chief Ana Marsh of Steel Works said the mines were gone.",
        [("Ana Marsh", "person", "finance chief", "Steel Works")],
    ),
    "a service whose teams are told before": (
        "Civil defence teams found nine shells, the service said.",
        [("Civil defence", "organisation", None, None)],
    ),
    "a ministry whose staff is told before": (
        "Health ministry staff treated nine men, the ministry said.",
        [("Health ministry", "organisation", None, None)],
    ),
    "a brigade that is named before": (
        "Sappers of the Coastal Brigade found nine shells, the brigade said.",
        [("Coastal Brigade", "organisation", None, None)],
    ),
    "a directorate of which nobody tells": (
        "Sappers found nine shells, the directorate said.",
        [("directorate", "organisation", None, None)],
    ),
    "an office of somebody in the perfect tense": (
        "Ana Marsh, who has run the Safe Roads Agency since 2010, said the mines were gone.",
        [("Ana Marsh", "person", "has run the Safe Roads Agency", "Safe Roads Agency")],
    ),
    "a body that tells what it did itself": (
        "The Rural Mine Centre cleared 40 hectares, it said on Monday.",
        [("Rural Mine Centre", "organisation", None, None)],
    ),
    "records that a body keeps": (
        "Records kept by the hospital show that 40 people were hurt by mines.",
        [("hospital", "organisation", None, None)],
    ),
    "a body whose name in quotation marks has small words": (
        'The road was mined, Ana Roe, chair of the public union "Life After the Mine", said in Aran on Monday.',
        [("Ana Roe", "person", 'chair of the public union "Life After the Mine"', "Life After the Mine")],
    ),
    "such a body that speaks": (
        'Two herders fell victim to mines, the public union "Roads of Peace" said.',
        [("Roads of Peace", "organisation", "the public union", None)],
    ),
    "a case reported is nobody": (
        "In the latest case reported, two herders died on a mine, news site Aran Dawn said, citing residents.",
        [("residents", "unnamed", None, None)],
    ),
    "the charity behind a name": (
        "Piet Marsh from the charity Clear Ground said the mines were gone.",
        [("Piet Marsh", "person", None, "Clear Ground")],
    ),
    "an office at a body without a noun": (
        "Piet Marsh, head of operations at Clear Ground, said the mines were gone.",
        [("Piet Marsh", "person", "head of operations at Clear Ground", "Clear Ground")],
    ),
    "two bodies in capitals": (
        "The Refugee Council and Rescue Advisory Group said the mines were gone.",
        [("Refugee Council", "organisation", None, None), ("Rescue Advisory Group", "organisation", None, None)],
    ),
    "data of a body of several words": (
        "Ministry of Health data show that 40 people were hurt by mines.",
        [("Ministry of Health", "organisation", None, None)],
    ),
    "a man known by a name": (
        '"We wait," said a man known as Abu Karim.',
        [("Abu Karim", "person", "man", None)],
    ),
    "the firm that its officer speaks of": (
        "The Clear Ground Group said work went on. The company cleared two fields, finance chief Olga Marsh said.",
        [
            ("Clear Ground Group", "organisation", None, None),
            ("Olga Marsh", "person", "finance chief", "Clear Ground Group"),
        ],
    ),
    "a governor is of no firm": (
        "The Clear Ground Group said work went on. The company cleared two fields, governor Olga Marsh said.",
        [("Clear Ground Group", "organisation", None, None), ("Olga Marsh", "person", "governor", None)],
    ),
    "two countries": (
        "Norway and Croatia said they would pay. The two countries said the money was ready.",
        [("Norway", "organisation", None, None), ("Croatia", "organisation", None, None)],
    ),
    "ministers of two countries": (
        "The foreign ministers of Norway and Croatia said they would pay.",
        [("foreign ministers of Norway and Croatia", "unnamed", None, None)],
    ),
    "a firm without a noun": (
        "Ferro Works said the field was open. The company will leave in May, it said. Ana Marsh of Ferro Works agreed "
        "that it was late.",
        [("Ferro Works", "organisation", None, None), ("Ana Marsh", "person", None, "Ferro Works")],
    ),
    "a country is no company": (
        "Norway said the field was open. The company said it was not.",
        [("Norway", "organisation", None, None), ("company", "organisation", None, None)],
    ),
    "an acronym behind 'or'": (
        "The Rural Mine Centre, or RMC, opened. RMC's director, Omar Noor, said work went on.",
        [("Omar Noor", "person", "director", "Rural Mine Centre (RMC)")],
    ),
    "who runs a body called by where it is": (
        "The Coast Observatory said the field was open. Omar Noor, who runs the Oslo-based observatory, said "
        "that it was wet.",
        [
            ("Coast Observatory", "organisation", None, None),
            ("Omar Noor", "person", "runs the Oslo-based observatory", "Coast Observatory"),
        ],
    ),
    "a body of one unit with an acronym, an office and a name": (
        "Norwegian People's Aid (NPA) Bosnia programme manager Leo Marsh said work went on.",
        [("Leo Marsh", "person", "Bosnia programme manager", "Norwegian People's Aid (NPA)")],
    ),
    "a rank behind an office": (
        "Thai army spokesman Major General Leo Marsh said work went on.",
        [("Leo Marsh", "person", "spokesman", "Thai army")],
    ),
    "a charity whose name holds an article": (
        "A psychologist with Save the Rivers, Ana Marsh, said work went on.",
        [("Ana Marsh", "person", "psychologist with Save the Rivers", "Save the Rivers")],
    ),
    "the head of state": (
        "President Leo Marsh said work went on. The head of state added that it was hard.",
        [("Leo Marsh", "person", "President", None)],
    ),
    "the chief of a body whose head has another office": (
        "UN Secretary-General Leo Marsh said work went on. The UN chief added that it was hard.",
        [("Leo Marsh", "person", "Secretary-General", "UN")],
    ),
    "a member of a group who is taken up": (
        "A member of a relief group said work went on. The relief worker added that it was hard.",
        [("member of a relief group", "unnamed", "member of a relief group", None)],
    ),
    "a mother called by her children": (
        "Ana Marsh, 31, said work went on. The mother of three added that it was hard.",
        [("Ana Marsh", "person", None, None)],
    ),
    "an acronym that no bracket explains": (
        "The Rural Advisory Group has left. RAG said work went on there.",
        [("Rural Advisory Group", "organisation", None, None)],
    ),
    "whom a speaker passes on": (
        "Ana Marsh said the rebels had told her office that work went on. She added that it was hard.",
        [("Ana Marsh", "person", None, None), ("rebels", "organisation", None, None)],
    ),
    "a surname explained later": (
        "Dr. Omar Noor of the Coast Hospital said work went on. Noor, a surgeon, operates daily.",
        [("Omar Noor", "person", "surgeon", "Coast Hospital")],
    ),
    "officials who are taken up": (
        "Two health officials said work went on. The officials said it was hard.",
        [("Two health officials", "unnamed", None, None)],
    ),
    "the head of a body that is named behind its noun": (
        "The director of the charity Open Paths, Omar Noor, said work went on.",
        [("Omar Noor", "person", "director of the charity Open Paths", "Open Paths")],
    ),
    "an office before the comma of a rank and a name": (
        'The chief of the coast army, General Omar Noor, came. "We wait," the army chief said.',
        [("Omar Noor", "person", "chief of the coast army", "coast army")],
    ),
    "a body called by a place and a word": (
        "The road was closed, Asia-Plus said.",
        [("Asia-Plus", "person", None, None)],
    ),
    "another": (
        "One officer said work went on. Another said the road was closed.",
        [("One officer", "unnamed", "officer", None), ("another", "unnamed", None, None)],
    ),
    "a name that an apposition tells to be a body": (
        "Clear Path, a Danish charity, said work went on. Masam, the Saudi project in Yemen, said it was hard.",
        [("Clear Path", "organisation", None, None), ("Masam", "organisation", None, None)],
    ),
    "somebody from a charity": (
        "Ana Marsh, from a Danish charity, said work went on. Leo Noor, of the local agency, said it was hard.",
        [("Ana Marsh", "person", None, None), ("Leo Noor", "person", None, "agency")],
    ),
    "then and now": (
        "Ana Marsh, then head of the agency, said work went on. Leo Noor, now a coach, said it was hard.",
        [("Ana Marsh", "person", "then head of the agency", "agency"), ("Leo Noor", "person", "coach", None)],
    ),
    "where somebody is from before the name": (
        "Their instructor, Briton Leo Marsh, said work went on.",
        [("Leo Marsh", "person", "instructor", None)],
    ),
    "who runs a body and where it is, before its name": (
        "The Houthi-run Rural Mine Centre said work went on. The Asia-Pacific Mine Office said it was hard.",
        [("Rural Mine Centre", "organisation", None, None), ("Asia-Pacific Mine Office", "organisation", None, None)],
    ),
    "a child called by an age": (
        '"We wait," said 12-year-old Amal.',
        [("Amal", "person", None, None)],
    ),
    "an office told in two words": (
        "The mukhtar, or village head, Omar Noor, said that the field was mined.",
        [("Omar Noor", "person", "mukhtar", None)],
    ),
    "somebody whom a later sentence names": (
        '"We wait," the sergeant said. Sergeant Omar Noor, who commands a squad, lost his sight there.',
        [("Omar Noor", "person", "commands a squad", None)],
    ),
    "an office before the comma of a later name": (
        '"We wait," the detective said. The detective, Captain Omar Noor, leads a squad.',
        [("Omar Noor", "person", "detective", None)],
    ),
    "a bracket between an office and its name": (
        "Commissioner for Human Rights (Ombudsperson) Ana Roe met donors. The maps are late, she said.",
        [("Ana Roe", "person", "Commissioner for Human Rights (Ombudsperson)", None)],
    ),
    "the first of those whose joint statement it is": (
        "The Border Service (BS), the Mine Agency (MA) and the army have issued a joint statement. According to the "
        "document, two men were hurt. The three bodies asked residents to keep away.",
        [
            ("Border Service", "organisation", None, None),
            ("Mine Agency", "organisation", None, None),
            ("army", "organisation", None, None),
        ],
    ),
    "one of two who are named later": (
        '"We wait," the sergeant said. Sergeant Omar Noor and Sergeant Leo Marsh lost their sight there.',
        [("sergeant", "unnamed", "sergeant", None)],
    ),
    "so far is no part of who reports": (
        "So far this year the ministry has reported 23 accidents.",
        [("ministry", "organisation", None, None)],
    ),
    "a body's acronym with the country where it works": (
        "UNICEF Sudan said that it was late. MAG Iraq chief Ana Roe said it was cold.",
        [("UNICEF Sudan", "organisation", None, None), ("Ana Roe", "person", "Iraq chief", "MAG")],
    ),
    "where a body has its seat is no part of its name": (
        "Ana Roe, of the Oslo-based NGO Safe Ground, said it was late. Leo Marsh, head of the Oslo-based Sea Risk "
        "Forum, said it was cold.",
        [
            ("Ana Roe", "person", None, "Safe Ground"),
            ("Leo Marsh", "person", "head of the Oslo-based Sea Risk Forum", "Sea Risk Forum"),
        ],
    ),
    "the abbot and his title": (
        "The abbot, Brother Noor, said it was late.",
        [("Noor", "person", "abbot", None)],
    ),
    "who works where others are brought": (
        "At the City Hospital in Aran a nurse said it was late. Two men were brought to the Aran clinic. A surgeon "
        "there said it was cold. At a school run by the Halo Trust in Aran, a mother said it was dark.",
        [
            ("nurse", "unnamed", "nurse", "City Hospital in Aran"),
            ("surgeon", "unnamed", "surgeon", "Aran clinic"),
            ("mother", "unnamed", "mother", None),
        ],
    ),
    "who commands a part of an army": (
        "Chad's army said it was late. Col. Omar Noor, who commands the 44th Division, said it was cold. Leo Marsh, "
        "head of the rebel 4th Brigade, said it was dark.",
        [
            ("Chad's army", "organisation", None, None),
            ("Omar Noor", "person", "commands the 44th Division", "Chad's army"),
            ("Leo Marsh", "person", "head of the rebel 4th Brigade", "rebel 4th Brigade"),
        ],
    ),
    "whose director it is behind a sentence about no body": (
        "The roads office said it was late. The maps went to the Halo Trust. Its director, Ana Roe, said it was cold.",
        [("roads office", "organisation", None, None), ("Ana Roe", "person", "director", "Halo Trust")],
    ),
    "the head of a committee told as its chairperson": (
        "Chairperson of the State Committee for Women Affairs Ana Roe said it was late. The head of the Committee said "
        "it was cold.",
        [
            (
                "Ana Roe",
                "person",
                "Chairperson of the State Committee for Women Affairs",
                "State Committee for Women Affairs",
            )
        ],
    ),
    "whom somebody works for behind the name": (
        '"It is late," said Leo Marsh (MAG). "It is cold," said Ana Roe, a deminer who works for INSO. Omar Noor, one '
        "of UNMAS's team leaders, said it was dark.",
        [
            ("Leo Marsh", "person", None, "MAG"),
            ("Ana Roe", "person", "deminer", "INSO"),
            ("Omar Noor", "person", None, "UNMAS"),
        ],
    ),
    "the army whose part somebody commands is no rebel one": (
        "Chad's army said it was late. The National Freedom Army said it was cold. Col. Omar Noor, commander of the "
        "Second Division, said it was dark.",
        [
            ("Chad's army", "organisation", None, None),
            ("National Freedom Army", "organisation", None, None),
            ("Omar Noor", "person", "commander of the Second Division", "Chad's army"),
        ],
    ),
    "the police of another place": (
        "The zone's police said it was late. Omar Noor, a spokesman for the Aran police, said it was cold.",
        [
            ("zone's police", "organisation", None, None),
            ("Omar Noor", "person", "spokesman for the Aran police", "Aran police"),
        ],
    ),
    "what somebody does with his head is no office": (
        '"Two men," said Omar Noor, shaking his head, "and a boy."',
        [("Omar Noor", "person", None, None)],
    ),
    "a name at the end of the sentence before a pronoun, with what it is behind it": (
        'In January a blast tore off the leg of Omar Noor, a shepherd of 29. "I heard it," he says. Among them was Ana '
        'Roe, 34, a nurse. "It was late," she said.',
        [("Omar Noor", "person", "shepherd of 29", None), ("Ana Roe", "person", "nurse", None)],
    ),
    "they are people, and no thing of the sentence before": (
        "Villagers said it was late. The visit coincided with a feast in the old town. They said it was dark.",
        [("Villagers", "unnamed", None, None)],
    ),
    "an office with an 'and' in it": (
        "Omar Noor, commander of the Joint Unit and the Andes Battalion, said it was late.",
        [
            (
                "Omar Noor",
                "person",
                "commander of the Joint Unit and the Andes Battalion",
                "Joint Unit and the Andes Battalion",
            )
        ],
    ),
    "bodies known by a name that is written as a word": (
        "Unicef said it was late. Aran TV reported that it was dark.",
        [("Unicef", "organisation", None, None), ("Aran TV", "organisation", None, None)],
    ),
    "an office by its initials": (
        'Deputy Inspector General of Police (North) Omar Noor told reporters that the men are farmers. "It was late," '
        "the DIG said. The SP of Aran, Leo Marsh, said it was dark.",
        [
            ("Omar Noor", "person", "Deputy Inspector General of Police", "Police"),
            ("Leo Marsh", "person", "SP of Aran", None),
        ],
    ),
    "initials of an office in front of a name": (
        "According to Aran Range IG Omar Noor, it was late. The road was open, the IG said.",
        [("Omar Noor", "person", "IG", "Aran Range")],
    ),
    "a body by its initials is no office": (
        "Director-General Omar Noor said it was late. The UN said it was dark.",
        [("Omar Noor", "person", "Director-General", None), ("UN", "organisation", None, None)],
    ),
    "a press office of a town, and a committee for inquiries": (
        "The Government Press Office in Aran said it was late. Chad's Investigation Committee said two men were hurt.",
        [
            ("Government Press Office in Aran", "organisation", None, None),
            ("Chad's Investigation Committee", "organisation", None, None),
        ],
    ),
    "when a body did its survey is no part of its name": (
        "According to a survey carried out by the Aran Trust in 2015 of 800 homes, most wells are dry.",
        [("Aran Trust", "organisation", None, None)],
    ),
    "what was reported says nothing": (
        "Most of the reported cases were in Aran, and many of the reported fires were small, the mayor said.",
        [("mayor", "unnamed", "mayor", None)],
    ),
    "a name behind an adjunct and its verb": (
        'With him was Leo Marsh, a driver. "We ran," he said.',
        [("Leo Marsh", "person", "driver", None)],
    ),
    "bodies with an 'and' in their name, before the comma and the name of their head": (
        "The liaison officer of the National Board on Roads and Humanitarian Help (NBRHH), Rui Mendes said it was late."
        " A paper released by the Shell and Cluster Bomb Monitor on Tuesday said that it was dark.",
        [
            (
                "Rui Mendes",
                "person",
                "liaison officer of the National Board on Roads and Humanitarian Help",
                "National Board on Roads and Humanitarian Help (NBRHH)",
            ),
            ("Shell and Cluster Bomb Monitor", "organisation", None, None),
        ],
    ),
    "where a body is, between its acronym and the name of its head": (
        "Head of the National Road Service (NRS) in Chad Idriss Mahamat told reporters that it was late.",
        [("Idriss Mahamat", "person", "Head of the National Road Service", "National Road Service (NRS)")],
    ),
    "bodies whose names stand in quote marks": (
        'Marta Olsen, programme manager at "Safe Steps", revealed that it was late. The charity "Open Wells" has '
        "warned that it is dry. Open Wells also said that it was late.",
        [
            ("Marta Olsen", "person", 'programme manager at "Safe Steps"', "Safe Steps"),
            ("Open Wells", "organisation", "charity", None),
        ],
    ),
    "subjects that open with 'The' behind words that lost the end of their line": (
        "date 2020-08-13 The Libyan Ministry of Trade said it was late. Plans to open the coast The Wells Board says "
        "that it was dark. The reporter for The Times said it was dry.\n\n"
        "Baghdad, The Road Fund said that it was late.",
        [
            ("Libyan Ministry of Trade", "organisation", None, None),
            ("Wells Board", "organisation", None, None),
            ("reporter for The Times", "unnamed", "reporter for The Times", None),
            ("Road Fund", "organisation", None, None),
        ],
    ),
    "who were killed are not those who say so": (
        "Two people were killed, officials said.\n\nTwo men of the special unit of the state police, Kars Jaguars, "
        "were killed in the blast.\n\nTwo others were hurt, they said.",
        [("officials", "unnamed", None, None)],
    ),
    "what is counted is no body that speaks": (
        "From May to June, 310 UXO were cleared from the field, the agency said.",
        [("agency", "organisation", None, None)],
    ),
    "a source ends behind its acronym": (
        "According to the Rural Workers Union (RWU) the driver of the tractor died when it hit a mine.",
        [("Rural Workers Union", "organisation", None, None)],
    ),
    "by the first name": (
        "Amon Rattana Kul, 39, was held in May. Mr Amon told the court that he had laid two mines.",
        [("Amon Rattana Kul", "person", None, None)],
    ),
    "one of two with that first name": (
        "Omar Noor and Omar Khan were held in May. Omar said that he had laid two mines.",
        [("Omar", "person", None, None)],
    ),
    "who presides": (
        "The road was mined, Presiding Judge Dara Sok said in court.",
        [("Dara Sok", "person", "Presiding Judge", None)],
    ),
    "who is explained tells the clause behind the verb": (
        "Omar Noor, a police spokesman, said a mine killed the driver.",
        [("Omar Noor", "person", "spokesman", "police")],
    ),
    "who heads a department tells it": (
        "Omar Noor, head of the department for roads in Aran, said a mine wounded two men.",
        [("Omar Noor", "person", "head of the department for roads in Aran", "department for roads in Aran")],
    ),
    "what is explained at the end of a clause tells nothing": (
        "The dead man was Omar Noor, a soldier, said the army.",
        [("army", "organisation", None, None)],
    ),
    "two fields of one body": (
        "Two men were hurt, said the department of health and social affairs on Monday.",
        [("department of health and social affairs", "organisation", None, None)],
    ),
    "a clause behind a body": (
        "Two men were hurt, said the office of the mayor and troops were sent.",
        [("office of the mayor", "organisation", None, None)],
    ),
    "when a report was posted": (
        "In its monthly report for April 2024 posted yesterday, the Road Agency (RA) noted that it was late.",
        [("Road Agency", "organisation", None, None)],
    ),
}


@pytest.mark.parametrize(("text", "wanted"), CASES.values(), ids=CASES.keys())
def test_speakers(text: str, wanted: list[Speaker]) -> None:
    record = EXTRACTOR.extract(text)
    assert [(s.name, s.kind, s.role, s.organisation) for s in record.speakers] == wanted


PRONOUNS = [
    ("Live shell found\n\nIt was late. Kathleen Roe was in a shed when she found it, she said.", "Kathleen Roe"),
    ('NADIA learnt to clear mines in Kars. Her first task was to listen. "It was dark," she said.', "Nadia"),
    ('When the sirens stop, Petro Noor drives out.\n\nHe is 61. "It is near," he jokes.', "Petro Noor"),
    ('A sapper died. His widow, Larysa, blames nobody. "It was dark," she says.', "Larysa"),
    ('Halima, 32, who lost an arm, sews. "It was dark," she says.', "Halima"),
    ('Participants heard from a survivor, Elnur Noor, 29. "It was dark," he told them.', "Elnur Noor"),
    ('Ana Roe, the mayor, spoke. Hardened as she was, she left. "It was dark," she said.', "Ana Roe"),
    ("Ana Reyes met Leo Marsh. She said the road was open.", "Ana Reyes"),
    ("Ana Reyes said it was cold. The road is open, according to local media reports.", "media reports"),
    ("Ana Reyes said it was cold. The road is open, according to the report.", "Ana Reyes"),
    ("Leo Marsh, a spokesman, said the road was open. He added that it was safe.", "Leo Marsh"),
    ("Leo Marsh said the road was open. Erosion takes it, as erosion does. He said it was sad news.", "Leo Marsh"),
    ("Leo Marsh said the road was open. Omar Noor lost his leg there. He said it was sudden.", "Omar Noor"),
    ('"We wait," she says. Ana Reyes, 31, lives there.', "Ana Reyes"),
    ('"We wait," Leo Marsh says. The former soldier lost a foot. "It hurts," he says.', "Leo Marsh"),
    ("The Foreign Ministry said the road was open. It added that it was safe.", "Foreign Ministry"),
    # a body that is only the source of somebody's figures issued no statement
    (
        'Ana Roe met donors. Referring to data from the Mine Action Agency, she said two had died. "We stand," '
        "the statement reads.",
        "Ana Roe",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), PRONOUNS)
def test_pronouns_find_their_person(text: str, wanted: str) -> None:
    record = EXTRACTOR.extract(text)
    names = {speaker.id: speaker.name for speaker in record.speakers}
    assert names[record.statements[-1].speaker or ""] == wanted


def test_the_place_of_a_headline_says_nothing() -> None:
    record = EXTRACTOR.extract(
        'Angola: "My field is full of mines"\n\nJoao Neto farms two hectares. "I am tired," he says.'
    )
    assert [s.name for s in record.speakers] == ["Joao Neto"]
    assert [s.speaker is None for s in record.statements] == [True, False]


ATTRIBUTED = [
    (
        "a heading that tells the source of the figures below",
        "BLASTS IN MAY (source: UNMAS)\nAran: 12 killed by mines\nBarda: 3 killed by mines",
        "3 killed",
        "UNMAS",
    ),
    (
        "what its log showed up to a day",
        "The centre keeps a log. Up to Sunday its log showed 13 people killed by mines.",
        "13 people",
        "centre",
    ),
    (
        "figures for comparison",
        "The centre said 40 mines were lifted in May.\n\nFor comparison, 30 mines were lifted in April.",
        "30 mines",
        None,
    ),
    (
        "a report of some days ago goes on no further",
        "A few days ago, on May 3, the army said a man was hurt.\n\nAs a result of mine blasts, 40 men were hit.",
        "40",
        None,
    ),
    (
        "an update on its work",
        "The Mine Board gave an update on its work in April. In all, 40 mines were found.",
        "40",
        "Mine Board",
    ),
    (
        "a bare figure behind a semicolon",
        "Mines have hit 383 people, the Mine Board says; the army says 40.",
        "40",
        "army",
    ),
    (
        "what it had left at a day",
        "The Roads Ministry said work went on. At the end of last month it had 40 hectares to clear.",
        "40",
        "Roads Ministry",
    ),
    ("a list that somebody keeps", "The mayor's office keeps a list: 40 men killed by mines.", "40", "mayor's office"),
    (
        "between two reports of one who speaks",
        '"Mines are left," Omar Noor said.\n\nVictims number 40. He recalled that nine died in May.',
        "40",
        "Omar Noor",
    ),
    (
        "not before somebody else",
        '"Mines are left," Omar Noor said.\n\nVictims number 40. Ana Roe recalled that nine died in May.',
        "40",
        None,
    ),
    (
        "a report of another time goes on no further",
        "Nine mines were lifted, the Mine Board said.\n\nEarlier the army reported that two men were hurt.\n\n"
        "In the valley 40 mines were lifted.",
        "40",
        None,
    ),
    (
        "nor one that was made earlier",
        "Two men were hurt in May, the Defence Ministry said earlier.\n\nIn the valley 40 mines were lifted.",
        "40",
        None,
    ),
    (
        "as was reported earlier",
        "Nine mines were lifted, the Mine Board said.\n\nMines killed 40 people in April, as was reported earlier.",
        "40",
        None,
    ),
    (
        "from a day up to now",
        "Nine mines were lifted, the Mine Board said.\n\nFrom May 10, 2020 up to now, 40 fields have been cleared.",
        "40",
        None,
    ),
    (
        "another accident like this",
        "Nine men died, the police said.\n\nIn a similar accident last month, a mine killed 40 people.",
        "40",
        None,
    ),
    (
        "besides goes on",
        "Nine mines were lifted, the Mine Board told APA.\n\nBesides, 40 shells were destroyed.",
        "40",
        "Mine Board",
    ),
    (
        "the same district is no time",
        '"He let the others go first," Omar Noor, the foreman, said.\n\nA mine hurt 40 men in the same district.',
        "40",
        None,
    ),
    (
        "over these years",
        "Mines are left in the north, the director, Omar Noor, said. Mine victims over these years number 40.",
        "40",
        "Omar Noor",
    ),
    ("by whom figures were recorded", "In May 40 mine casualties were recorded by the Mine Board.", "40", "Mine Board"),
    ("by whom a death was confirmed", "The death of 40 men in mine blasts was confirmed by the army.", "40", "army"),
    (
        "by whom fields were identified",
        "The unit has cleared 90 of the 400 fields identified by the Mine Board.",
        "400",
        "Mine Board",
    ),
    (
        "not the figure before them",
        "The unit has cleared 90 of the 400 fields identified by the Mine Board.",
        "90",
        None,
    ),
    (
        "deaths reported by somebody",
        "That compares with 40 mine deaths reported by the defence ministry for the whole of last year.",
        "40",
        "defence ministry",
    ),
    ("by a body in a place", "A total of 40 mine victims were registered by police in the district.", "40", "police"),
    (
        "by whom data were made public",
        "The data were made public by the Mine Board. Since January 40 people have been hurt by mines.",
        "40",
        "Mine Board",
    ),
    (
        "from whom the figures before come",
        "Mines have hurt 40 people since January. The figures come from the Mine Board.",
        "40",
        "Mine Board",
    ),
    ("a person is no body that counts", "The blast that hurt 40 people was reported by a shepherd.", "40", None),
    ("what an archive holds", "The Mine Board's database contains 40 mine deaths for the year.", "40", "Mine Board"),
    (
        "a writing read out",
        "Mines have hurt 40 people, read a statement from the general staff.",
        "40",
        "general staff",
    ),
    ("inside a statement", "The Mine Action Agency said 40 mines were found.", "40", "Mine Action Agency"),
    (
        "same paragraph",
        "The Mine Action Agency said the field is open. In all, 40 mines were found.",
        "40",
        "Mine Action Agency",
    ),
    ("taken up", "The police said 90 people were hurt.\n\nOf the 90, 40 were men.", "40", "police"),
    (
        "a body reports on",
        "The Mine Action Agency said 90 mines lay there.\n\nIn Fuzuli 40 shells were blown up.",
        "40",
        "Mine Action Agency",
    ),
    ("background", "The police said 90 people were hurt.\n\nSince 1991, 40 towns were mined.", "40", None),
    ("another body", "The police said 90 people were hurt.\n\nThe army cleared 40 fields.", "40", None),
    ("another day", "A farmer said 90 cows died. A boy lost 40 sheep on June 14, 2024.", "40", None),
    (
        "a man of the army",
        "The bureau said 90 people died.\n\nTwo soldiers of the army stepped on 40 mines.",
        "40",
        None,
    ),
    (
        "history",
        "KABUL, May 4, 2024: The Mine Action Agency said 90 died.\n\nFrom 1964 to 1973 40 died in the war.",
        "40",
        None,
    ),
    (
        "troops of another",
        "UNMAS said 90 mines lay there.\n\nAfrican Union troops blew up 40 shells.",
        "40",
        None,
    ),
    ("nobody", "In Fuzuli 40 shells were blown up.", "40", None),
    ("who denies it", "The army denied that 40 mines were laid.", "40", None),
    ("a body that counts", "The Safety Organisation counted a further 40 wounded.", "40", "Safety Organisation"),
    ("times before a body are no part of it", "For the whole of 2023 the agency counted 40 wounded.", "40", "agency"),
    ("an adjunct before a body is no part of it", "For the first time the agency recorded 40 mines.", "40", "agency"),
    ("a report with an object alone", "The centre reported 40 casualties.", "40", "centre"),
    (
        "its own staff",
        "Crews dug up 112 mines, the Mine Action Agency (MAA) said.\n\nMAA's own staff cleared 40 hectares.",
        "40",
        "Mine Action Agency",
    ),
    (
        "since this year began",
        "BAKU, May 4, 2024: The Mine Action Agency said it dug up mines.\n\nSince January 1, 40 mines have been found.",
        "40",
        "Mine Action Agency",
    ),
    (
        "a target",
        "Next year the Mine Action Agency has set itself a target of 40 hectares.",
        "40",
        "Mine Action Agency",
    ),
    (
        "a paragraph that takes up what was counted, to its end",
        "They dug up 12 mines, the mayor, Omar Noor, said.\n\nThe haul was large. A dog found 40 mines.",
        "40",
        "Omar Noor",
    ),
    (
        "between two reports of one speaker",
        "They dug up mines, Omar Noor said.\n\nA team also cleared 40 hectares.\n\nNoor said they were tired.",
        "40",
        "Omar Noor",
    ),
    (
        "the same day",
        "On Monday a boy was hurt, the governor, Omar Noor, said. The same day 40 people were hurt by a mine.",
        "40",
        "Omar Noor",
    ),
    (
        "no state goes on from paragraph to paragraph",
        "Armenia denies laying mines and says it has maps.\n\nSo far 40 hectares have been cleared.",
        "40",
        None,
    ),
    (
        "the register of whoever spoke last",
        "People were hurt, the Mine Action Agency said. Its register stood at 40 victims on May 3.",
        "40",
        "Mine Action Agency",
    ),
    (
        "what a body was able to verify",
        "Open Roads, a group that wants proof, has been able to verify 40 casualties.",
        "40",
        "Open Roads",
    ),
    (
        "others whom a time tells of",
        "The mayor said the war was over.\n\nBy the time they left, 40 hectares had been cleared.",
        "40",
        None,
    ),
    (
        "the report of a body behind the words of its own head",
        "The Mine Action Agency said it dug up mines as it presented the results of its programme.\n\n"
        '"It is slow," said Ana Reyes, the head of the programme.\n\nOver the 12 months crews cleared 40 hectares.',
        "40",
        "Mine Action Agency",
    ),
    (
        "the report of a body behind the words of another",
        'The Mine Action Agency said it dug up mines.\n\n"It is slow," said Ana Reyes, a farmer.\n\n'
        "Over the 12 months crews cleared 40 hectares.",
        "40",
        None,
    ),
    (
        "what takes up a thing that nobody is known to have told",
        "Crews dug up mines, the mayor said.\n\nSince 1991 the land lay idle. In that time 40 people were hurt.",
        "40",
        None,
    ),
    (
        "a day that only begins a time",
        "The road is mined, Leo Rey said. His unit found 40 mines since Monday.",
        "40",
        "Leo Rey",
    ),
    ("the period", "Two villages burned, Leo Rey said.\n\nIn the period 40 men were hurt.", "40", "Leo Rey"),
    ("a toll that is given", "Six died, Leo Rey said. A hospital gave a toll of 40 dead.", "40", "hospital"),
    ("what the government wants", "Mines are left, Leo Rey says. The government wants to clear 40 fields.", "40", None),
    (
        "found things on another day",
        "Crews found two shells, Omar Noor said. On Sunday the shells were blown up, and 40 hectares were fenced off.",
        "40",
        "Omar Noor",
    ),
    (
        "a region with a word for its kind is no other body",
        "Mines killed nine, the Mine Action Agency said.\n\nThe north was hit worst, before Shan State with 40 dead.",
        "40",
        "Mine Action Agency",
    ),
    (
        "a day in the month that a body counts",
        "In May 2024 the Mine Action Agency recorded 9 blasts. On 14 May 2024 a boy lost 40 sheep.",
        "40",
        "Mine Action Agency",
    ),
    (
        "a day outside the month that a body counts",
        "In May 2024 the Mine Action Agency recorded 9 blasts. On 2 June 2024 a boy lost 40 sheep.",
        "40",
        None,
    ),
    (
        "its own teams",
        "The fields are safe, the Mine Action Agency said.\n\nIts teams lifted 40 mines on 3 May 2024.",
        "40",
        "Mine Action Agency",
    ),
    (
        "the writer counts",
        "The police said a tractor was hit.\n\nIt was the third blast in the town in 40 days.",
        "40",
        None,
    ),
    (
        "a table with its heading",
        "Reyes was here.\n\nFigures which the Mine Action Agency laid before the council:\n\nMines: 40\nShells: 12",
        "40",
        "Mine Action Agency",
    ),
    ("a bare figure", "Reyes was here. The police spoke of 40 mines.", "40", "police"),
    ("another figure", "The police said nine died. The council gives a higher figure: 40 dead.", "40", "council"),
    ("the owner of a figure", "The police said nine died. The council's own figure is 40.", "40", "council"),
    ("put behind a but", "Captain Ana Roe confirmed the blast but put the number of dead at 40.", "40", "Ana Roe"),
    (
        "the report that somebody released",
        "Mines killed 90 people, an official report said.\n\nThe report, released by the Mine Action Agency, showed "
        "that 12 had died.\n\nLandmines accounted for 40 of them, it said.",
        "40",
        "Mine Action Agency",
    ),
    (
        "her appeal",
        "Ombudsman Ana Roe wrote to the bodies. Her appeal states that 40 people have died.",
        "40",
        "Ana Roe",
    ),
    (
        "the agency that is no news agency",
        "The Aran news agency reported a blast. The UN Mine Service says the road is shut. The agency counted 40.",
        "40",
        "UN Mine Service",
    ),
    (
        "a body named only later",
        "Mines killed 40 people, a rescue group said.\n\nThe Orange Caps said 12 were children.",
        "40",
        "Orange Caps",
    ),
    (
        "another body speaks next",
        "Mines killed 40 people, a rescue group said.\n\nThe Defence Ministry said 12 were soldiers.",
        "40",
        "rescue group",
    ),
    (
        "what the writer's own people did",
        "The ministry counted 9 blasts.\n\nIt was a busy month. Our teams lifted 40 mines.",
        "40",
        None,
    ),
    ("what is told of a speaker", '"We need help," said Omar Noor, a farmer who lost 40 sheep to a mine.', "40", None),
    ("a relative clause with words", '"We need help," said Omar Noor, who added that 40 were dead.', "40", "Omar Noor"),
    (
        "who gave the data",
        "Ana Roe spoke. According to the data which the Mine Agency submitted to the council, 40 mines were lifted.",
        "40",
        "Mine Agency",
    ),
    ("a year alone", "Ana Roe spoke. In 2024 alone the ministry recorded 40 accidents.", "40", "ministry"),
    (
        "the institution",
        "The road is shut, the Ombudsman's Office warned.\n\nAran had 40 cases, the institution indicated in a report.",
        "40",
        "Ombudsman's Office",
    ),
    (
        "an officer without a name",
        "A mine killed 40 goats, a police officer said.\n\n"
        '"She will live," Dr. Omar Noor, the surgeon on duty, said.\n\n'
        "The officer, who asked not to be named, said the road was shut.",
        "40",
        "police officer",
    ),
    (
        "what is noted in the statement",
        "The Mine Action Agency wrote. Its statement says that nine people died. It is noted that 40 fields are mined.",
        "40",
        "Mine Action Agency",
    ),
    (
        "they who give another account",
        "Ana Roe spoke. Local officials disagree. They say 40 men died there.",
        "40",
        "officials",
    ),
    (
        "from the first day of the year on",
        "The ministry said nine people died.\n\nFrom 1 January 2024, 40 fields were cleared.",
        "40",
        "ministry",
    ),
    ("who revealed it", "The director said 40 men were hurt. Omar Noor revealed this on Monday.", "40", "Omar Noor"),
    ("another office", "The director said 40 men were hurt. The mayor, Omar Noor, revealed this.", "40", "director"),
    (
        "an inquiry into a death",
        "An inquiry into the death of the men in Aran found that 40 signs were gone.",
        "40",
        "inquiry",
    ),
    ("learned from", "A mine went off near 40 cows, this paper has learned from the hospital.", "40", "hospital"),
    (
        "the writer counts right behind a report",
        "The police said a tractor was hit. It was the third blast in 40 days.",
        "40",
        None,
    ),
    (
        "an acronym that does something",
        "The council said the road was shut.\n\nYEMARC surveyed 40 fields.",
        "40",
        None,
    ),
    (
        "a ministry with its field",
        "The Red Cross has counted 9 men.\n\nThe federal defence ministry was silent. In May it said 40 men were hurt.",
        "40",
        "federal defence ministry",
    ),
    ("who does not give her name", "A nurse who would not give her name told us that 40 were hurt.", "40", "nurse"),
    (
        "he of the clause before a colon",
        "Ana Roe spoke. Village head Omar Noor keeps a list: since May, he says, 40 people have died.",
        "40",
        "Omar Noor",
    ),
    ("officials report", "The road is shut and 40 are hurt, officials in Aran report.", "40", "officials in Aran"),
    ("a headline's body", "Mine kills 40 sheep in Aran – Defence Ministry\n\nAran is far.", "40", "Defence Ministry"),
    ("no body behind the dash", "Mine kills 40 sheep in Aran – a visit to the ministry\n\nAran is far.", "40", None),
    ("whose figures", "Today's figures from the Rescue Service:\n\nMines: 40", "40", "Rescue Service"),
    ("figures of a period", "It rained.\n\nFigures of the Rescue Service for May\n\nMines: 40", "40", "Rescue Service"),
    ("its own total", "The Rescue Service's running total since March:\n\nMines: 40", "40", "Rescue Service"),
    ("its own results", "The Rescue Service's results for May\n\nMines: 40", "40", "Rescue Service"),
    ("figures of a place", "Figures of Laos for May\n\nMines: 40", "40", None),
    ("a place's own", "Laos's figures for May:\n\nMines: 40", "40", None),
    ("last year's", "Last year's figures for Salavan\n\nMines: 40", "40", None),
    ("remembers", "The field held 40 mines, remembers Ana Roe.", "40", "Ana Roe"),
    (
        "another body behind a quotation",
        '"We ran," said Omar Noor. The army searched the yard. It held 40 shells.',
        "40",
        None,
    ),
    ("according to her", "Ana Roe spoke. According to her, 40 signs are gone.", "40", "Ana Roe"),
    ("sure of it", "Ana Roe is convinced that 40 mines are left in it.", "40", "Ana Roe"),
    ("made clear", "Ana Roe made it clear that 40 mines were left.", "40", "Ana Roe"),
    (
        "a quotation behind a colon and a line",
        'Deputy minister Ana Roe on Monday:\n\n"Another blast. We have 40 victims now. Where is the world?"\n\n'
        "The army said the road was shut.",
        "40",
        "Ana Roe",
    ),
    ("an office and its holder", "Governor Omar Noor: 40 people have been hurt since Monday.", "40", "Omar Noor"),
    (
        "the letters behind a noun",
        "Ana Roe heads the national centre CNARM. The centre counted 40 mines.",
        "40",
        "CNARM",
    ),
    ("a quotation and the writer", '"We ran," Omar Noor said. In the yard lay 40 shells.', "40", None),
    (
        "thus",
        "The Mine Action Agency said the road is open.\n\nThus, since November 2020, 40 fields have been cleared.",
        "40",
        "Mine Action Agency",
    ),
    (
        "by another office",
        "Department head Omar Noor said the road is shut. The assistant to the president added that 40 are hurt.",
        "40",
        "Omar Noor",
    ),
    (
        "to accuse somebody",
        "Aran's delegation accused the rebels of murder and told the council that 40 people were dead.",
        "40",
        "Aran's delegation",
    ),
    (
        "quote marks round a name",
        'In the "smart village", 40 people live on old minefields, village coordinator Omar Noor says.',
        "40",
        "Omar Noor",
    ),
    (
        "a day of the month that a body reports of, in a later paragraph",
        "The Mine Centre cleared 9 fields in May 2023, it said.\n\nThere was one: on 9 May 2023 a mine hurt 7 men.",
        "7 men",
        "Mine Centre",
    ),
    (
        "a day of the year that somebody reports of, in the same paragraph",
        "No deminer was hurt in 2023, Ana Roe said. There was one accident: on 9 November 2023 a mine hurt 3 men.",
        "3 men",
        "Ana Roe",
    ),
    (
        "a section of its own behind the reports of two bodies",
        "In May 12 fields were left, the Mine Centre said. The Water Board said that nine were left.\n\nClearance\n\n"
        "In May operators cleared 41 fields.",
        "41",
        None,
    ),
    (
        "what the body did whose report the article is about",
        "Mines go on killing, says a report which Clear Path publishes. The ministry said it was late. \n\n"
        "Clear Path's own teams lifted 41 mines.",
        "41",
        "Clear Path",
    ),
    (
        "targets behind a colon",
        "Omar Noor named the targets for the year: 40 fields are to be cleared.",
        "40",
        "Omar Noor",
    ),
    (
        "a state that does something",
        "Mines killed nine, the Mine Action Agency said.\n\nArmenia has handed over maps of 40 mines.",
        "40",
        None,
    ),
    (
        "the writer counts from long ago",
        "BAKU, May 4, 2024: The Mine Agency said 90 people died.\n\nStarting from May 4, 2020, 40 fields were freed.",
        "40",
        None,
    ),
    (
        "a count from the start of the year",
        "BAKU, May 4, 2024: The Mine Agency said 90 people died.\n\nStarting from January, 40 fields were freed.",
        "40",
        "Mine Agency",
    ),
    (
        "a report that came out",
        "The weekly report of the Mine Board has been made public.\n\nTeams lifted 40 mines in Aran.",
        "40",
        "Mine Board",
    ),
    ("suspects who came free", "The suspects of the Mine Board were released. In all, 40 were held.", "40", None),
    (
        "a relative clause that counts",
        "A lower toll appears on the site of the Mine Board, which on Sunday counted 40 victims.",
        "40",
        "Mine Board",
    ),
    (
        "the writer adds up",
        "Nine people were hurt, the Mine Board said.\n\nThis brings to 40 the number of victims.",
        "40",
        None,
    ),
    (
        "what is commonly believed",
        "Nine people were hurt, the Mine Board said. It is commonly estimated that 40 mines are left.",
        "40",
        None,
    ),
    ("a claim that is denied", "The army denied the rebels' claim that 40 men had died.", "40", "rebels"),
    ("a claim of nobody", "The army denied claims that 40 men had died.", "40", None),
    (
        "what somebody else found",
        'Nine mines lay there, the mayor said.\n\nThe teacher, Ana Roe, found 40 more. "We wait," Roe said.',
        "40",
        None,
    ),
    ("as somebody said behind it", "The number of victims stands at 40, as Omar Noor told APA.", "40", "Omar Noor"),
    ("a body that reports so many", "The Mine Board, for its part, reports 40 victims of mines.", "40", "Mine Board"),
    ("a province that reports so many", "Helmand province reports 40 victims of mines.", "40", None),
    ("so many on the books", "The Mine Board has 40 victims on its books since 2020.", "40", "Mine Board"),
    ("a tally of its own", "The Mine Board's tally stands at 40 victims since 2020.", "40", "Mine Board"),
    ("a toll that was raised", "The ministry raised the toll from nine to 40.", "40", "ministry"),
    ("by whom a toll was put so", "The toll was put at 40 by the ministry.", "40", "ministry"),
    ("by whom a toll was given", "A toll of 40 was given by the ministry.", "40", "ministry"),
    ("whose toll was higher", "The toll given by the White Helmets was higher: 40 dead.", "40", "White Helmets"),
    ("known from somebody", "It became known from the ministry that 40 men had been hurt.", "40", "ministry"),
    ("on somebody's count", "On the ministry's count 40 people died.", "40", "ministry"),
    ("what rebels boast of", "The rebels boast of having killed 40 soldiers.", "40", "rebels"),
    ("the writer recalls", "The police said 90 died.\n\nTo recap, 40 people died in May.", "40", None),
    (
        "a total that nobody told before",
        "Nine mines lay there, Omar Noor said.\n\nOf the 80 fields planned, the centre managed to clear 40.",
        "40",
        None,
    ),
    (
        "somebody else who speaks later",
        'Nine mines lay there, the Mine Board said. Leo Rey, 47, has found 40 in his garden. "I wait," Rey said.',
        "40",
        None,
    ),
    (
        "somebody else who speaks in the sentence",
        'Nine mines lay there, the Mine Board said.\n\nTeacher Ana Roe, who had found 40 more, said: "We wait."',
        "40",
        None,
    ),
    (
        "what another body did",
        "Nine mines lay there, the Defence Ministry said.\n\nIn the north 40 shells were lifted by the agency.",
        "40",
        None,
    ),
    (
        "what the body itself did",
        "Nine mines lay there, the Mine Action Agency said.\n\nIn the north 40 shells were lifted by the agency.",
        "40",
        "Mine Action Agency",
    ),
    (
        "a body that is told as hit",
        "Nine people were hurt, the Mine Board said.\n\nThe armed forces and the police had 40 casualties.",
        "40",
        "Mine Board",
    ),
    (
        "a body that estimated so many",
        "Two men died, Omar Noor said. Police had estimated seven dead.",
        "seven",
        "Police",
    ),
    (
        "a body that has recorded so many so far",
        "Two men died, Omar Noor said. The Mine Board has so far recorded seven victims.",
        "seven",
        "Mine Board",
    ),
    (
        "a body that made its results public, as an outlet informs",
        "The Mine Board has made public the results of its work for May, Aran Wire informs.\n\nIn that time "
        "seven mines were destroyed, the report says.",
        "seven",
        "Mine Board",
    ),
    (
        "what was reported on another day ends there",
        "On May 9 a man lost his foot, the Mine Board had said.\n\nSeven mines were destroyed in the district.",
        "Seven",
        None,
    ),
    (
        "a separate incident ends there",
        "In a separate incident a drone hit a car, the police said.\n\nMines killed seven people in the region.",
        "seven",
        None,
    ),
    (
        "what was said at the time ends there",
        "On May 9 a man lost his foot, the Mine Board said at the time.\n\nSeven mines were destroyed in the district.",
        "Seven",
        None,
    ),
    (
        "what happened meanwhile ends there",
        "It was late, the police said. Meanwhile, a tyre burst in Aran, the army said.\n\nMines killed seven in "
        "the region.",
        "seven",
        None,
    ),
    (
        "a day that ends a time is no day of its own",
        "In the whole land 69 hectares of minefields are left, ANAMA says. Last year there were three mine accidents; "
        "this year, up to 10 June, one accident.",
        "three mine accidents",
        "ANAMA",
    ),
]


@pytest.mark.parametrize(
    ("text", "figure", "wanted"), [case[1:] for case in ATTRIBUTED], ids=[c[0] for c in ATTRIBUTED]
)
def test_who_vouches_for_a_figure(text: str, figure: str, wanted: str | None) -> None:
    facts = EXTRACTOR.facts(Article(text))
    at = text.index(figure)
    speaker, _, _ = attribution(facts)(at, at + len(figure))
    names = {known["id"]: known["name"] for known in facts.speakers}
    assert names.get(speaker or "") == wanted
