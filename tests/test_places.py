"""Places end to end: what is found, which unit it is, which part it plays. One table a question."""

from __future__ import annotations

import pytest

import minewire
from minewire import Extractor
from minewire.records import ArticleRecord

BAKU = "BAKU, Azerbaijan, April 4. "


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor()


def places(extractor: Extractor, text: str, published: str | None = "2024-04-04") -> dict[str, object]:
    """The places of a text by their words (the last of several with the same words)."""
    record: ArticleRecord = extractor.extract(minewire.Article(text, published=published))
    return {place.text: place for place in record.places}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mines were removed in Tartar, Aghdam, and Zangilan districts.", {"Tartar", "Aghdam", "Zangilan"}),
        ("Mines lie in the districts of Tartar, Aghdara and Lachin.", {"Tartar", "Aghdara", "Lachin"}),
        ("Teams worked in Tartar, Kalbajar, Xojavand.", {"Tartar", "Kalbajar", "Xojavand"}),
        ("Mines lie in the villages of Goyarli, Chaybagi and Sarihaji.", {"Goyarli", "Chaybagi", "Sarihaji"}),
        ("Mines lie in Goyarli, Chaybagi and Sarihaji villages.", {"Goyarli", "Chaybagi", "Sarihaji"}),
        ("Mines lie in the villages of Goyarli and Chaybagi, Reuters reported.", {"Goyarli", "Chaybagi"}),
        ("A man died in the village of Goyarli, Azerbaijan's Tartar district.", {"Goyarli", "Azerbaijan", "Tartar"}),
        ("A mine went off in Chiriqli village, Gazakh district.", {"Chiriqli", "Gazakh"}),
        ("They drove from Gao to Ansongolo on Friday.", {"Gao", "Ansongolo"}),
        ("They cleared 14 hectares around Chayqaragoy.", {"Chayqaragoy"}),
        ("They destroyed 90 mines at Chayqaragoy. She visited Huambo.", {"Chayqaragoy", "Huambo"}),
        ("A bus burnt in Sengwela, 40 km south of Harare.", {"Sengwela", "Harare"}),
        ("The towns are linked by National Highway 4.", {"National Highway 4"}),
        ("Goats graze by Route Nationale 6 and Road No. 7.", {"Route Nationale 6", "Road No. 7"}),
        ("His wife was hurt in Velyka Sarilka.", {"Velyka Sarilka"}),
        ("A lorry burnt on the road from Mopti to Gao. The army reached Gao.", {"Mopti", "Gao"}),
        ("The volunteer from Sydney was killed in Operation Thunder.", {"Sydney"}),
        ("A shepherd was hurt outside Chayqaragoy on Friday.", {"Chayqaragoy"}),
        ("A shepherd was hurt on the outskirts of Da'el on Friday.", {"Da'el"}),
        ("Two vans hit mines in the Lachindistrict on Friday.", {"Lachin"}),
        ('Azerbaijan"s Ağdərə was cleared.', {"Azerbaijan", "Ağdərə"}),
        ("Two bombs lay beside the M5 highway near Hama airport in Syria.", {"M5 highway", "Hama airport", "Syria"}),
        ("A bus overturned on the Barda-Tartar highway.", {"Barda-Tartar highway"}),
        ("CAMP ORLEY, Wash. (AP) - Sappers left 14th St. North.", {"CAMP ORLEY", "Wash.", "14th St. North"}),
        ("Six died in Deir ez-Zor province of Syria.", {"Deir ez-Zor", "Syria"}),
        ("He was taken to Aghdam Central District Hospital.", {"Aghdam"}),  # part of a name, 'Central' is no town
        ("A TM-62 mine and two PMN-2 mines were found.", set()),
        ("Gas blew up in the Kalinov-2 mine.", {"Kalinov-2 mine"}),
        ("In Chad, HI works in Faya-Largeau.", {"Chad", "Faya-Largeau"}),
        ("SANAA, Yemen - The army reached Mocha, then Afar,", {"SANAA", "Yemen", "Mocha"}),
        ("Afar, Amhara and Tigray have none.", {"Afar", "Amhara", "Tigray"}),
        ("They serve it with tartar sauce and ganja.", set()),
        ("As a result a part of IDPs returned, among them those of POWs.", set()),
        ("Reeds grow along the Rwanya at noon. They left the banks of the Gao.", {"Rwanya", "Gao"}),
        ("A lorry burnt on the Fuzuli–Shusha highway.", {"Fuzuli–Shusha highway"}),
        ("They took the path between Unelia Pitalo and Dokordo.", {"Unelia Pitalo", "Dokordo"}),
        ("Gas blew up at the Witkrana mine and the Anzobi Tunnel.", {"Witkrana mine", "Anzobi Tunnel"}),
        ("Two goats died in the Hays district of Yemen.", {"Hays", "Yemen"}),
        ("Goats died in the Shalamani border area and the Tyre plain.", {"Shalamani", "Tyre plain"}),
        ("A spokesman told Turan that sappers came.", set()),
        ("A farmer from Odduselan left. Mali has Gao's municipal schools.", {"Odduselan", "Mali", "Gao"}),
        ("The belt runs for 60 km, from Musangezi to Rwanya.", {"Musangezi", "Rwanya"}),
        ("The village chief of Pongrova spoke to the mayor of Snihurivka.", {"Pongrova", "Snihurivka"}),
        ("A hunter died in the woods above Gospić.", {"Gospić"}),
        ("A bomb went off in Khal Bano Saadi, east of Baghdad.", {"Khal Bano Saadi", "Baghdad"}),
        ("Mines lay in Kamyanka, Dovhenke, Topolskoi and Sulyhiv.", {"Kamyanka", "Dovhenke", "Topolskoi", "Sulyhiv"}),
        ("A bus was travelling between Afgoye and Wanlaweyn.", {"Afgoye", "Wanlaweyn"}),
        ("A field in Lukangara, 12 km from Butembo, was mined.", {"Lukangara", "Butembo"}),
        ("The Sarikaya gold mine was sold. The gold mine was sold.", {"Sarikaya gold mine"}),
        ("A cart burnt on the track up to Marzilu, he said.", {"Marzilu"}),
        ("Ten shells were defused at Marzilu, he said.", {"Marzilu"}),
        ("He forgot Izium and Marzilu, where two died.", {"Izium", "Marzilu"}),
        ("They took a bomb from the harbour of Salinica.", {"Salinica"}),
        ("Deadly blast in Yahmura\n\nA man died in Lebanon.", {"Yahmura", "Lebanon"}),
        ("In Adi Zelfa a boy of six was hurt.", {"Adi Zelfa"}),
        ("A camp stood on a ridge above Ban Na Kheng.", {"Ban Na Kheng"}),
        ("On the old range of Vazelani 15 hectares were cleared.", {"Vazelani"}),
        ("Hail. Kostren and Donji Lakar, two villages on the river Ukrona, won.", {"Kostren", "Ukrona", "Donji Lakar"}),
        ("A sea mine blew a dhow apart off Al-Lahiyya.", {"Al-Lahiyya"}),
        ("He laid some along the Moyebe road.", {"Moyebe road"}),
        ("A herder from Second Marzilu village was hurt.", {"Second Marzilu"}),
        ("The Watch for Human Dignity, which works from Amman, said so.", {"Amman"}),
        ("A mine hurt two, Turan reports.", set()),
        ("A girl was hurt in Bajaur's Mondar tehsil.", {"Bajaur", "Mondar"}),
        ("Two in the villages Zaru and Bash Karvan saw it.", {"Zaru", "Bash Karvan"}),
        ("In March the mine was closed. May said so, and so did Nice people.", set()),
    ],
)  # fmt: skip
def test_found(extractor: Extractor, text: str, expected: set[str]) -> None:
    assert set(places(extractor, text)) == expected


@pytest.mark.parametrize(
    ("text", "words", "name", "kind", "code"),
    [
        ("Mines lie in Khojavand and Terter districts.", "Khojavand", "Khojavend", "district", "AZ-XVD"),
        ("Mines lie in Khojavand and Terter districts.", "Terter", "Tartar", "district", "AZ-TAR"),
        ("Qazax district was cleared.", "Qazax", "Gazakh", "district", "AZ-QAZ"),
        ("Five mines lie in Stepanakert.", "Stepanakert", "Khankendi", "city", "AZ-XA"),
        ("Mines lie in Agdere, Tartar and Lachin districts.", "Agdere", "Aghdara", "district", None),
        ("Mines lie in Sarihaji village of Aghdam.", "Aghdam", "Aghdam", "district", "AZ-AGM"),  # no village
        ("Mines lie in the Khojaly, Khankendi and Shusha districts.", "Khankendi", "Khankendi", "city", "AZ-XA"),
        ("A mine went off in the Sarihaji village of Aghdam.", "Aghdam", "Aghdam", "district", "AZ-AGM"),
        ("A mine went off in Kangarli village of Aghdam district.", "Kangarli", "Kangarli", "village", None),
        ("A mine went off in the village of Horadiz.", "Horadiz", "Horadiz", "village", None),
        ("The villages of Fuzuli were cleared.", "Fuzuli", "Fuzuli", "district", "AZ-FUZ"),
        ("A mine went off in Tartar itself.", "Tartar", "Tartar", "city", None),
        ("He is a resident of Tartar.", "Tartar", "Tartar", "city", None),
        ("The city of Jabrayil was cleared.", "Jabrayil", "Jabrayil", "city", None),
        ("Most of the Jabrayil district was cleared.", "Jabrayil", "Jabrayil", "district", "AZ-CAB"),
        ("Mines lie in the Lankaran district.", "Lankaran", "Lankaran", "district", "AZ-LAN"),
        ("The city of Lankaran was cleared.", "Lankaran", "Lankaran", "city", "AZ-LA"),
        ("Mines lie in Lankaran.", "Lankaran", "Lankaran", "city", None),  # district or seat: not said
        ("Mines lie in Tartar, Khojavnd, Fuzuli and Lachin districts.", "Khojavnd", "Khojavend", "district", "AZ-XVD"),
        ("Mines were found in Nagorno-Karabakh.", "Nagorno-Karabakh", "Karabakh", "region", None),
    ],
)  # fmt: skip
def test_units_of_azerbaijan(
    extractor: Extractor, text: str, words: str, name: str, kind: str, code: str | None
) -> None:
    place = places(extractor, BAKU + text)[words]
    assert (place.name, place.kind, place.code, place.country) == (name, kind, code, "AZ")  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "words", "country", "code"),
    [
        ("KABUL, Afghanistan (AP) - A shell blew up in Helmand province.", "Helmand", "AF", "AF-HEL"),
        ("Ukraine said two men were hurt in Kharkiv region.", "Kharkiv", "UA", "UA-63"),
        ("BOGOTA, Colombia. Mines lie in the department of Cauca.", "Cauca", "CO", "CO-CAU"),
        ("Six died in Yemen's Hodeidah governorate.", "Hodeidah", "YE", "YE-HU"),
        ("Atlanta, Georgia, is hot in June.", "Georgia", "US", "US-GA"),
        ("TBILISI, Georgia, May 2. A depot blew up.", "Georgia", "GE", "GE"),
        ("LONDON, Ky. (AP) - Police found a shell.", "LONDON", "US", None),
        ("Sudan has mines. Two died in As Salam locality of West Kordofan.", "As Salam", "SD", None),
        ("In Colombia, the municipality of Albania was cleared.", "Albania", "CO", None),
        ("Ukraine. Residents of Krasnohorivka and Marinka left.", "Marinka", "UA", None),
        ("Six died in Rushinga, near the border with Mozambique.", "Rushinga", "ZW", None),
        ("Six died in Ménaka on the Niger border.", "Ménaka", "ML", "ML-9"),
        ("A shell was found in Quebec City.", "Quebec City", "CA", None),
        ("TRIPOLI, Libya (AP) - Mines lie in Zara.", "Zara", None, None),  # a namesake elsewhere is no answer
        ("A man died in the village of Goyarli near Benghazi, and in Tripoli.", "Goyarli", "LY", None),
        ("COLOMBO, Sri Lanka. Mines lie in Mannar and Vavuniya districts.", "Mannar", "LK", "LK-43"),
        ("COLOMBO, Sri Lanka. They cleared 0.4 sq km in Mullaitivu.", "Mullaitivu", "LK", "LK-45"),
        ("COLOMBO, Sri Lanka. The town of Mullaitivu was cleared.", "Mullaitivu", "LK", None),
        ("Two died in Sarobagh district, Helmand.", "Helmand", "AF", "AF-HEL"),
        ("JUBA, South Sudan. Teams went to the Nowhereland district.", "Nowhereland", None, None),
        ("Mines remain in the Somali region of Ethiopia.", "Somali", "ET", "ET-SO"),
        ("Mines remain in Somalia. A Somali region was cleared.", "Somali", "SO", "SO"),
        ("Mines lie in the Kazakh district of Azerbaijan.", "Kazakh", "AZ", "AZ-QAZ"),
        ("A Kazakh district court in Astana ruled.", "Kazakh", "KZ", "KZ"),
        ("Nigerian troops cleared mines in Niger State on Monday.", "Niger", "NG", "NG-NI"),
        ("An American bomb was found in Stuttgart.", "Stuttgart", "DE", None),
        ("A Colombian soldier died in Córdoba.", "Córdoba", "CO", "CO-COR"),
        ("Colombia has mines. Two died in Chocó, one in Córdoba. In Bolívar, nine.", "Córdoba", "CO", "CO-COR"),
        ("Mines were found in the Mexican state of Michoacán.", "Michoacán", "MX", "MX-MIC"),
        ("Mines lie in the Hays and Al-Khokha districts of Hodeidah.", "Hays", "YE", None),
        ("Mines lie in Sabail, Nasimi and Nizami districts of Baku.", "Sabail", "AZ", None),
        ("Mines lie in Sabail, Nasimi and Nizami districts of Baku.", "Nizami", "AZ", None),
        ("ADEN/GENEVA - Mines killed two in Yemen, the UN said.", "ADEN", "YE", None),
        ("ADEN/GENEVA - Mines killed two in Yemen, the UN said.", "GENEVA", "CH", None),
        ("Mines litter Kyiv, Chernihiv and Sumy oblasts.", "Kyiv", "UA", "UA-32"),  # not the city
        ("Mines lay along the Barda-Tartar highway.", "Barda-Tartar highway", "AZ", None),
        ("Mines lie in Iran's Khuzestan and Ilam provinces.", "Ilam", "IR", "IR-16"),
        ("An Azerbaijani boy died in Tartar, near Goyarlar.", "Goyarlar", "AZ", None),
        ("Teams from Iraq, Jordan and Libya met in Geneva.", "Geneva", "CH", None),
        ("He is from Paris, Idaho.", "Paris", "US", None),  # not the one in France
        ("A soldier died in Córdoba.", "Córdoba", "AR", None),
        ("Mines lie near Diffa in Niger and Maiduguri in Nigeria.", "Niger", "NE", "NE"),
        ("A mine killed two on the White Nile in South Sudan.", "White Nile", None, None),  # the river
        ("In White Nile, Sudanese teams cleared 40 mines.", "White Nile", "SD", "SD-NW"),
        ("IEDs killed 40 in the Sahel, Est and Centre-Nord regions.", "Sahel", "BF", "BF-12"),
        ("Two died in Burkina Faso's Sahel region.", "Sahel", "BF", "BF-12"),
        ("Mines spread in the Sahel region, from Mali to Burkina Faso.", "Sahel", None, None),
        ("Four died in the Diffa region near Chad.", "Diffa", "NE", "NE-2"),
        ("Mines lie near Stanley in the Falkland Islands.", "Stanley", "FK", None),
        ("Mines lie in the Democratic Republic of Congo.", "Democratic Republic of Congo", "CD", "CD"),
        ("A mine killed two near Brazzaville, Congo.", "Congo", "CG", "CG"),
        ("Two died in Kabul province, Afghanistan.", "Kabul", "AF", "AF-KAB"),
        (
            "In Lebanon, mines lie near Blida, Maroun al-Ras and Aitaroun.",
            "Blida",
            "LB",
            None,
        ),  # not the one in Algeria
        ("In Yemen they found 240 mines in Mocha and 190 in Hays.", "Hays", "YE", None),
        ("In Vietnam, two died in Lac Duong.", "Lac Duong", "VN", None),  # not Luoyang
        ("In Kenya, mines killed two in the Lake region.", "Lake", None, None),  # not the one of Chad
        ("In Cameroon, two died in the Est and Nord regions.", "Est", "CM", "CM-ES"),  # not Burkina Faso's
    ],
)
def test_the_world(extractor: Extractor, text: str, words: str, country: str | None, code: str | None) -> None:
    place = places(extractor, text)[words]
    assert (place.country, place.code) == (country, code)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "words", "kind", "pcode"),
    [
        ("Two died in Homs district, Syria.", "Homs", "district", "SY0401"),
        ("Two died in Huong Hoa, in Vietnam's Quang Tri province.", "Huong Hoa", "district", "VN40915"),
        ("Two died in Alto Baudo, Colombia.", "Alto Baudo", "district", "CO27025"),
        ("Two died in Homs governorate, Syria.", "Homs", "region", "SY04"),
        ("Two died in Malkangiri, in India's Odisha state.", "Malkangiri", "district", None),
        ("Two died in the Al-Sulaymaniyah district of Iraq.", "Al-Sulaymaniyah", "district", "IQG06Q01"),
        ("Two died in four districts of Homs, Syria.", "Homs", "region", "SY04"),
        ("Two died in Louga district, Senegal.", "Louga", "district", "SN0803"),
        ("Two died in Turkana County, Kenya.", "Turkana", "region", "KE023"),
        ("KHERSON, Ukraine - Two died.", "KHERSON", "city", None),
        ("Mali: A patrol struck a mine outside Timbuktu.", "Timbuktu", "city", None),
        ("A convoy drove from Gao to Kidal.", "Kidal", "city", None),
        ("Pul-e Khumri is the capital of Baghlan, Afghanistan.", "Baghlan", "region", "AF09"),
        ("Two died in the Idlib countryside, Syria.", "Idlib", "region", "SY07"),
        ("Two died in Helmand district, Afghanistan.", "Helmand", "district", None),  # a province, and no district
        ("In Jalalabad, Nangarhar, two died.", "Jalalabad", "city", None),
        ("Sappers surveyed Polohy and Vasylivka raions in Ukraine.", "Polohy", "district", "UA2310"),
        ("The city of Donetsk and Donetsk region are mined.", "Donetsk", "region", "UA14"),
    ],
)
def test_levels(extractor: Extractor, text: str, words: str, kind: str, pcode: str | None) -> None:
    place = places(extractor, text)[words]
    assert (place.kind, place.code if pcode is None else place.pcode) == (kind, pcode)  # type: ignore[attr-defined]


def test_a_region_that_is_named_speaks_for_its_towns(extractor: Extractor) -> None:
    spots = {
        region: places(extractor, f"{region} police say a shell lay in Red Oak.")["Red Oak"].lat  # type: ignore[attr-defined]
        for region in ("Iowa", "Texas")
    }
    assert spots == {"Iowa": 41.01, "Texas": 32.52}


@pytest.mark.parametrize(
    ("text", "words", "role"),
    [
        ("Turkey's interior ministry said that two died.", "Turkey", "actor"),
        ("Myanmar's Sagaing and Magway regions recorded 12 accidents.", "Myanmar", "location"),
        (BAKU + "A mine went off.", "BAKU", "dateline"),
        ("Shusha (Shushi) was cleared.", "Shusha", "location"),
        ("Syria recorded 900 casualties.", "Syria", "location"),
        ("Chad: sappers lifted 12 mines.", "Chad", "location"),
        ("Chad: 7.1 square kilometres were still mined.", "Chad", "location"),
        ("Syria, Ukraine and Yemen were the deadliest countries.", "Yemen", "location"),
        ("Syria, Ukraine and Yemen were the deadliest countries.", "Syria", "location"),
        ("Most died in Syria, followed by Ukraine.", "Ukraine", "location"),
        ("The provinces of Sumy and Chernihiv border Russia.", "Russia", "location"),
        ("Nine hundred died, with Myanmar worst hit.", "Myanmar", "location"),
        ("A man died in rural Argelia, department of Cauca, Colombia.", "Cauca", "location"),
        ("A Durban court jailed him.", "Durban", "location"),
        (BAKU + "The Shamakhi Court jailed him.", "Shamakhi", "name_part"),
        (BAKU + "The prosecutor's office of Fuzuli said so.", "Fuzuli", "name_part"),
        ("The Ministry of Health of Azerbaijan said so.", "Azerbaijan", "name_part"),
        ("Units of the SESU of Ukraine searched two fields.", "Ukraine", "name_part"),
        ("They dug up the UXO of Laos.", "Laos", "location"),
        ("Tashkent laid the mines along the river.", "Tashkent", "actor"),
        ("The Geneva International Centre teaches it.", "Geneva", "name_part"),
        ("IRELAND RENEWS SUPPORT FOR CLEARANCE\n\nMines killed two.", "IRELAND", "actor"),
        ("BANGKOK (Mekong Herald) — Mines killed two.", "Mekong", "name_part"),
        ("BANGKOK (Mekong Herald) — Mines killed two.", "BANGKOK", "dateline"),
        (BAKU + "A mine went off.", "Azerbaijan", "dateline"),
        ("Armenia handed over eight maps.", "Armenia", "actor"),
        ("Baku says the maps are false.", "Baku", "actor"),
        ("Mines that were laid by Armenia remain.", "Armenia", "actor"),
        ("The UN called on Azerbaijan and Armenia to talk.", "Armenia", "actor"),
        ("According to Azerbaijan, 55 maps were given.", "Azerbaijan", "actor"),
        ("It blamed Yerevan for the mines.", "Yerevan", "actor"),
        ("Azerbaijan, Armenia and Georgia signed it.", "Armenia", "actor"),
        ("London and Paris pledged aid.", "London", "actor"),
        ("London and Paris pledged aid.", "Paris", "actor"),
        ("Mines were found in Azerbaijan, Armenia and Georgia.", "Armenia", "location"),
        ("Clearing Ukraine will take decades.", "Ukraine", "location"),
        ("Ukraine is the most heavily mined country in the world.", "Ukraine", "location"),
        ("Ukraine is ready to talk.", "Ukraine", "actor"),
        ("Mines litter Angola's south.", "Angola", "location"),
        ("Mines lie along the border between Iraq and Iran.", "Iran", "location"),
        ("Talks between Iraq and Iran began.", "Iran", "actor"),
        ("Kabul (AP) A mine went off.", "Kabul", "dateline"),
        ("Aden, SABA — A mine went off in Hays.", "Aden", "dateline"),
        ("Aden. Sabanews — A mine went off in Marib.", "Aden", "dateline"),
        ("Aden, SABA — A mine went off in Marib.", "Marib", "location"),
        ("Laos: UXO kills boy\n\nA boy died on Monday.", "Laos", "location"),
        ("Mines maim thousands, with Myanmar worst hit.", "Myanmar", "location"),
        ("Mines lie west of Donetsk and south of Zaporizhzhia, Kyiv said.", "Kyiv", "actor"),
        ("Mines lie in Mardin and Sirnak; Ankara promised to clear them.", "Ankara", "actor"),
        ("Cambodia: Mine kills two\n\nTwo men died on Monday.", "Cambodia", "location"),
        ("KABUL: Two men died on Monday.", "KABUL", "dateline"),
        ("US-funded deminers cleared 30 mines.", "US", "demonym"),
        ("The governor of Donetsk came.", "Donetsk", "actor"),
        ("A mine went off in the department of Cauca.", "Cauca", "location"),
        ("Most mines lie in Takhar, followed by Badakhshan.", "Badakhshan", "location"),
        ("By BAKU, Azerbaijan, a mine went off.", "BAKU", "location"),
        ("Ukraine's defence ministry denied it.", "Ukraine", "actor"),
        ("Mines remain in Ukraine.", "Ukraine", "location"),
        ("A cow died between Borno and Yobe states, Nigeria.", "Nigeria", "location"),
        ("Mines remain in eastern Ukraine.", "Ukraine", "location"),
        ("They fled Syria in May.", "Syria", "location"),
        ("She left for Angola on Monday.", "Angola", "location"),
        ("She left Angola for Zambia on Monday.", "Zambia", "location"),
        ("In countries such as Angola or Chad mines remain.", "Chad", "location"),
        ("Moscow and Paris urged restraint.", "Moscow", "actor"),
        ("Guatemala, Honduras and Nicaragua have finished.", "Honduras", "actor"),
        ("Nepal has been free of minefields since 2011.", "Nepal", "location"),
        ("Sappers of the Ganja regional division came.", "Ganja", "name_part"),
        ("A bus hit a mine between Damascus and Raqqa.", "Damascus", "location"),
        ("Mines lie in Bint Jbeil; Beirut complained to the UN.", "Beirut", "actor"),
        ("MAG Iraq said so.", "Iraq", "name_part"),
        ("The Geneva International Centre trained them.", "Geneva", "name_part"),
        ("After the First Karabakh War few were lifted.", "Karabakh", "name_part"),
        ("The number of mines in Armenia and Georgia has fallen.", "Georgia", "location"),
        ("A mine went off in Borno state, Nigeria, on Monday.", "Nigeria", "location"),
        ("Asia's longest minefield was cleared.", "Asia", "location"),
        ("The second Karabakh war ended.", "Karabakh", "name_part"),
        ("Trucks used the Lachin corridor.", "Lachin", "name_part"),
        ("He was taken to Aghdam Central District Hospital.", "Aghdam", "name_part"),
        ("He was taken to Barda regional hospital.", "Barda", "name_part"),
        ("The Khojavend district prosecutor's office said so.", "Khojavend", "name_part"),
        ("He was taken to Barda hospital.", "Barda", "name_part"),
        ("A Barda court ruled.", "Barda", "location"),
        ("The Shamakhi Court ruled.", "Shamakhi", "name_part"),
        ("The prosecutor's office of Fuzuli said so.", "Fuzuli", "name_part"),
        ("Lachin Regional Police Department said so.", "Lachin", "name_part"),
        ("The Geneva Conventions ban it.", "Geneva", "name_part"),
        ("Mines remain in the Karabakh Economic Region.", "Karabakh", "location"),
        ("The Mine Action Agency of the Republic of Azerbaijan said so.", "Azerbaijan", "name_part"),
        ("An Azerbaijani deminer was hurt.", "Azerbaijani", "demonym"),
        ("Two Ukrainians died.", "Ukrainians", "demonym"),
        ("A boy died in the Tartar district.", "Tartar", "location"),
        ("Barda hospital treated two.", "Barda", "name_part"),
        ("The governor of Kharkiv region said so.", "Kharkiv", "actor"),
        ("Mines lie in Gwoza Local Government Area of Nigeria.", "Gwoza", "location"),
        ("Mines lie in the Islamic Republic of Afghanistan.", "Afghanistan", "location"),
        ("The Republic of Armenia asked for help.", "Armenia", "actor"),
        ("The Aghdam office has found two.", "Aghdam", "location"),
        ("The Kandahar regional office has found two.", "Kandahar", "location"),
        ("The Ukraine office of the fund closed.", "Ukraine", "name_part"),
    ],
)
def test_roles(extractor: Extractor, text: str, words: str, role: str) -> None:
    assert places(extractor, text)[words].role == role  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "inner", "outer"),
    [
        ("A mine went off in Gizilhajili village of Azerbaijan's Gazakh district.", "Gizilhajili", "Gazakh"),
        ("A boy was hurt near the village of Goyarli in Tartar district.", "Goyarli", "Tartar"),
        ("A truck burnt in Azerbaijan's Jabrayil.", "Jabrayil", "Azerbaijan"),
        ("A mine went off in the Nowshera sector of Rajouri district, India.", "Nowshera", "Rajouri"),
        ("A shepherd died in Chayqaragoy, Lachin district.", "Chayqaragoy", "Lachin"),
        ("Mines lie in Chayli, Sarijali and Goyarli villages of Aghdam district.", "Chayli", "Aghdam"),
        ("The villages of Chayli and Goyarli in Fuzuli district are mined.", "Chayli", "Fuzuli"),
        ("A mine went off in Kangarli village, Aghdam district.", "Kangarli", "Aghdam"),
        ("A mine went off in the Tovuz district village of Alibayli.", "Alibayli", "Tovuz"),
        ("A boy died in the village of Kamianka, Izium district, Ukraine.", "Kamianka", "Izium"),
        ("A boy died in Svay Chek village, Samlout district.", "Svay Chek", "Samlout"),
        ("A boy died in Goyarli village, Nowhereland district.", "Goyarli", "Nowhereland"),
        ("A truck burnt in Izium, Kharkiv, on Friday.", "Izium", "Kharkiv"),
        ("A truck burnt in the Lachin village of Zerti.", "Zerti", "Lachin"),
        ("A house burnt in Kyselivka, Snihurivka community, Ukraine.", "Kyselivka", "Snihurivka"),
        ("Two trucks burnt in the Jabrayil villages of Horovlu and Sirik.", "Horovlu", "Jabrayil"),
        ("Myanmar's Sagaing, Magway and Chin saw most blasts.", "Magway", "Myanmar"),
        ("Myanmar's Sagaing, Magway and Kayah regions were hit.", "Kayah", "Myanmar"),
        ("Four died in Gwoza local government area of Borno State, Nigeria.", "Gwoza", "Borno"),
        ("Bombs fell on Ban Napia, a village in Phoukout district, Laos.", "Ban Napia", "Phoukout"),
        ("Mines lie in Muhamalai, Kilinochchi district.", "Muhamalai", "Kilinochchi"),
        ("Trucks burnt in Mosul, Iraq and Aleppo, Syria.", "Mosul", "Iraq"),
        ("Mines lie in Myanmar's Sagaing, Magway and Chin.", "Chin", "Myanmar"),
        ("Shells lie in Khan Younis and Rafah in the Gaza Strip.", "Khan Younis", "Gaza Strip"),
        ("In Taiz, two girls were hurt when a mine went off in Maqbanah.", "Maqbanah", "Taiz"),
        ("In Kharkiv, two were killed by a mine in Izium.", "Izium", "Kharkiv"),
        ("In Taiz, an agency said a mine went off in Maqbanah.", "Maqbanah", None),  # where it said so
        ("In Jalalabad, capital of Nangarhar, a boy died.", "Jalalabad", "Nangarhar"),
        ("Mines lie in Muhamalai in Kilinochchi, Sri Lanka.", "Muhamalai", "Kilinochchi"),
        ("Mines lie in Ukraine's Kharkiv and Georgia.", "Georgia", None),
        ("Mines lie in Hadrut, Lachin and Kalbajar.", "Hadrut", None),  # a list, no address
        ("Mines lie in Kandahar, Helmand and Uruzgan.", "Kandahar", None),
        ("The cities of Kharkiv, Kherson and Mykolaiv are mined.", "Kharkiv", None),
    ],
)
def test_nesting(extractor: Extractor, text: str, inner: str, outer: str | None) -> None:
    found = places(extractor, BAKU + text)
    assert found[inner].within == (found[outer].id if outer else None)  # type: ignore[attr-defined]


def test_a_list_is_of_one_kind(extractor: Extractor) -> None:
    for text, kind in (("Kandahar, Helmand and Uruzgan", "region"), ("Gao, Mopti and Timbuktu", "city")):
        found = places(extractor, f"Mines lie in {text}.").values()
        assert {place.kind for place in found} == {kind}  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "text",
    [
        "Jack London wrote it.",
        "Mr. Houston denied it.",
        "Ms Paris Hilton came.",
        "Michelle Lancaster and Tom Washington left.",
        "The Nizami poets and Fuzuli Street are known.",
        BAKU + "Lachin Hajiyev and Fuzuli Mammadov were hurt.",
        BAKU + "Elchin Barda was hurt. The poet Fuzuli and the Oghuz Turks are known. Tartar sauce was served.",
        "Charity Lane, a deminer, came with Mr. Lebanon Cole. Samir Tartar and his son left.",
        "Elchin Barda, a shepherd, was hurt.",
        "Col. Jordan Bello, deminer Chad Johnson, Tom Holland and Brittany Jordan spoke. Jack Lebanon said so.",
        "Mr. Lebanon Cole and Sofia Chad left. A deminer, Georgia May, was hurt.",
        "So said Jabbar Homs, head of the team. At noon, Homs admitted it.",
        "Col. (Rtd) Tapiwa Homs, Director of the centre, spoke.",
    ],
)
def test_people_are_no_places(extractor: Extractor, text: str) -> None:
    found = [place for place in places(extractor, text).values() if place.role not in {"dateline", "demonym"}]  # type: ignore[attr-defined]
    assert not [place for place in found if place.kind != "other"]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In Salah al-Din, a mine killed two.", {"Salah al-Din"}),
        ("A boy was hurt near the village of Jurf al-Milh on Sunday.", {"Jurf al-Milh"}),
        ("Mines were lifted in Bab al-Hawa, Ras al-Ayn and Tell Abyad.", {"Bab al-Hawa", "Ras al-Ayn", "Tell Abyad"}),
        ("Mines killed two in Syria. One went off in Al-Sukhnah on Sunday.", {"Syria", "Al-Sukhnah"}),
        ("A farmer stepped on a mine near Novo-Petrivka.", {"Novo-Petrivka"}),
        ("Fighters of Al-Shabaab laid mines near Baidoa.", {"Baidoa"}),
        ("Mines lie near In Salah, Algeria.", {"In Salah", "Algeria"}),
        ("Mines lie in the border districts of Homs and Zarqelan.", {"Homs", "Zarqelan"}),
        ("A mine went off in the forward area of Zarqelan on Monday.", {"Zarqelan"}),
        ("A porter lost a leg at Zarqelan; a mine went off under him.", {"Zarqelan"}),
        ("In Tigray and Afar, Ethiopia, mines kill.\n\nAfar: 213 victims", {"Tigray", "Afar", "Ethiopia"}),
        ("Mines killed nine in Gao, 12 in Zarqelan and two in Kidal.", {"Gao", "Zarqelan", "Kidal"}),
        ("Mines killed nine in Gao, 12 from Harvest House and two in Kidal.", {"Gao", "Kidal"}),
        ("Mines killed two in Rasht and in GBAO, Tajikistan.", {"Rasht", "GBAO", "Tajikistan"}),
        ("Will Jordan sign? In May Georgia did. Chad Basin states met.", {"Jordan", "Georgia", "Chad Basin"}),
        (BAKU + "Liberated Barda was quiet. Maps of Fuzuli were lost.", {"BAKU", "Azerbaijan", "Barda", "Fuzuli"}),
        ("The Danish Refugee Council lifted nine mines near Derna. DRC teams went home.", {"Danish", "Derna"}),
        ("The DRC lifted nine mines near Goma.", {"DRC", "Goma"}),
    ],
)
def test_what_looks_like_a_name_of_something_else(extractor: Extractor, text: str, expected: set[str]) -> None:
    assert set(places(extractor, text)) == expected


def test_before_its_first_day_a_unit_is_a_town(extractor: Extractor) -> None:
    text = BAKU + "Mines were found in Aghdara."
    assert places(extractor, text, "2022-04-04")["Aghdara"].kind == "city"  # type: ignore[attr-defined]
    assert places(extractor, text, "2024-04-04")["Aghdara"].kind == "district"  # type: ignore[attr-defined]
    text = "In 2021 mines were found in Aghdara."
    assert places(extractor, text, "2025-04-04")["Aghdara"].kind == "city"  # type: ignore[attr-defined]


def test_ids_run_in_text_order_and_spans_are_exact(extractor: Extractor) -> None:
    text = BAKU + "Mines lie in Tartar, Aghdam and Lachin districts, near Goyarli village."
    record = extractor.extract(minewire.Article(text, published="2023-04-04"))
    assert [place.id for place in record.places] == [f"p{n}" for n in range(1, len(record.places) + 1)]
    assert all(text[place.start : place.end] == place.text for place in record.places)
    assert [place.start for place in record.places] == sorted(place.start for place in record.places)


@pytest.mark.parametrize(
    ("asks", "expected"),
    [
        ("How many mines?", set()),
        ("We thank you.", {"Kaspi"}),  # a list of places, as far as anybody can tell
    ],
)
def test_the_paper_that_asks_is_no_place(extractor: Extractor, asks: str, expected: set[str]) -> None:
    text = f"She spoke to Kaspi.\n\nKaspi: {asks}\n\nA. Roe: Forty.\n\nKaspi: {asks}\n\nA. Roe: Two."
    assert set(places(extractor, text)) == expected


def test_a_side_before_another_is_no_place(extractor: Extractor) -> None:
    text = "Mines were found in North Kordofan. Teams work in Sennar, North and South Kordofan."
    assert set(places(extractor, text)) == {"North Kordofan", "Sennar", "South Kordofan"}
