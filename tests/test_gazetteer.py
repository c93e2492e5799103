"""The tables of patterns/gazetteer and how names are looked up in them."""

from __future__ import annotations

import csv
import re
import unicodedata
from pathlib import Path

import pytest

from minewire.errors import PatternError
from minewire.ruleset import shipped
from minewire.ruleset.gazetteer import Gazetteer, load_gazetteer, name_key
from minewire.ruleset.gazetteer_check import table_problems

TABLES = shipped() / "gazetteer"
LARGE = ("regions.csv", "districts.csv", "cities.csv")


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return load_gazetteer([shipped()])


def rows(name: str) -> list[dict[str, str]]:
    with (TABLES / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Ağdərə", "agdara"),
        (unicodedata.normalize("NFD", "Ağdərə"), "agdara"),
        ("AĞDƏRƏ", "agdara"),
        ("Kǝngǝrli", "kangarli"),  # U+01DD for schwa, as some lists write it
        ("İmişli", "imisli"),
        ("Bakı", "baki"),
        ("Deir ez-Zor", "deir ez zor"),
        ("Sana’a", "sanaa"),
        ("Ta'izz", "taizz"),
        ("U.S.", "us"),
        ("St. Louis", "st louis"),
        ("  New   York ", "new york"),
    ],
)
def test_name_key(name: str, key: str) -> None:
    assert name_key(name) == key


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Tartar", "AZ-TAR"),
        ("Tərtər", "AZ-TAR"),
        ("Terter", "AZ-TAR"),
        ("Khojavand", "AZ-XVD"),
        ("Xocavənd", "AZ-XVD"),
        ("Xojavand", "AZ-XVD"),
        ("Fizuli", "AZ-FUZ"),
        ("Jebrail", "AZ-CAB"),
        ("Qazax", "AZ-QAZ"),
        ("Kelbajar", "AZ-KAL"),
        ("Karvachar", "AZ-KAL"),
        ("Kashatagh", "AZ-LAC"),
        ("Shushi", "AZ-SUS"),
        ("Stepanakert", "AZ-XA"),
        ("Martuni", "AZ-XVD"),
        ("Kubatly", "AZ-QBI"),
        ("Gubadli", "AZ-QBI"),
        ("Khojaly", "AZ-XCI"),
        ("Agdam", "AZ-AGM"),
        ("Nakhichevan", "AZ-NX"),
        ("Sheki", "AZ-SAK"),
    ],
)
def test_azerbaijan_spellings(gazetteer: Gazetteer, name: str, code: str) -> None:
    codes = {place.code for place in gazetteer.lookup(name) if place.country == "AZ" and place.code}
    assert code in codes
    assert len(codes) <= 2  # a district and its seat, or the autonomous republic and its capital


def test_aghdara_has_no_code_and_a_first_day(gazetteer: Gazetteer) -> None:
    for name in ("Aghdara", "Agdere", "Martakert", "Mardakert"):
        place = gazetteer.lookup(name)[0]
        assert (place.name, place.kind, place.code, place.pcode) == ("Aghdara", "district", None, None)
        assert place.valid_from == "2023-12-05"


def test_no_spelling_means_two_units_of_azerbaijan() -> None:
    owners: dict[str, set[str]] = {}
    for row in rows("azerbaijan.csv"):
        if row["code"]:
            for name in (row["name"], *filter(None, f"{row['aliases']}|{row['former']}|{row['letters']}".split("|"))):
                owners.setdefault(name_key(name), set()).add(row["name"])
    assert [key for key, names in owners.items() if len(names) > 1] == []


@pytest.mark.parametrize(
    ("name", "country", "kind", "code"),
    [
        ("Lao PDR", "LA", "country", "LA"),
        ("Viet Nam", "VN", "country", "VN"),
        ("Côte d’Ivoire", "CI", "country", "CI"),
        ("Democratic People's Republic of Korea", "KP", "country", "KP"),
        ("DRC", "CD", "country", "CD"),
        ("Deir al-Zor", "SY", "region", "SY-DY"),
        ("Kharkiv", "UA", "region", "UA-63"),
        ("Helmand", "AF", "region", "AF-HEL"),
        ("Hodeidah", "YE", "region", "YE-HU"),
        ("Nineveh", "IQ", "region", "IQ-NI"),
        ("Savannakhet", "LA", "region", "LA-SV"),
        ("Quang Tri", "VN", "region", "VN-25"),
        ("Battambang", "KH", "region", "KH-2"),
        ("Norte de Santander", "CO", "region", "CO-NSA"),
        ("Lika-Senj", "HR", "region", "HR-09"),
        ("Cabo Delgado", "MZ", "region", "MZ-P"),
        ("Cox's Bazar", "BD", "city", None),
    ],
)
def test_world(gazetteer: Gazetteer, name: str, country: str, kind: str, code: str | None) -> None:
    assert (country, kind, code) in {(p.country, p.kind, p.code) for p in gazetteer.lookup(name)}


def test_a_capital_is_marked(gazetteer: Gazetteer) -> None:
    assert [p.country for p in gazetteer.lookup("Washington") if p.capital] == ["US"]


def test_one_letter_apart(gazetteer: Gazetteer) -> None:
    assert {place.name for place in gazetteer.near("Khojavnd")} == {"Khojavend"}
    assert gazetteer.near("Aleppo") == ()


def test_the_tables_have_no_faults() -> None:
    assert list(map(str, table_problems([shipped()]))) == []


def test_faults_of_a_users_tables_are_named(tmp_path: Path) -> None:
    folder = tmp_path / "gazetteer"
    folder.mkdir()
    (folder / "places.csv").write_text("name,kind,country,lat,lon\nQalacha,village,AZ,north,46.9\n", encoding="utf-8")
    (folder / "cities.csv").write_text(
        "key,name,country,region,lat,lon,population,of\nzed,,AZ,,1,2,3,\nWrong,,AZ,,1,2,3,\nshort,AZ\n",
        encoding="utf-8",
    )
    faults = [str(fault) for fault in table_problems([shipped(), tmp_path])]
    assert [fault.split(":")[0] for fault in faults] == ["gazetteer/places.csv", *3 * ["gazetteer/cities.csv"]]
    for fault, words in zip(
        faults, ("line 2: cannot be read", "line 4", "out of order", "is not the key"), strict=True
    ):
        assert words in fault
    with pytest.raises(PatternError, match=r"2 problems[\s\S]*/places.csv: line 2[\s\S]*/cities.csv: line 4"):
        Gazetteer([shipped(), tmp_path])


@pytest.mark.parametrize(
    ("table", "problem"),
    [
        ("name;kind;country\nA;village;AZ", "its columns are not parted by commas; save the table with commas"),
        ("name,country\nA,AZ\nB,AZ", "line 2: has no column 'kind'; give the table that column"),
        ("name,kind\nA,village", "line 2: has no column 'country'"),
        ("name,kind,country\nA,village", "line 2: ends before its column 'country'; part the cells by commas"),
        ("name,kind,country\nA,hamlet,AZ", "line 2: kind 'hamlet' is unknown; write one of country, region"),
        ("name,kind,country\nA,village,Aze", "line 2: country 'Aze' is no code; write two capital letters, as AZ"),
        ("name,kind,country\n ,village,AZ", "line 2: has no name; fill the column or remove the row"),
        ("name,kind,country,lat\nA,village,AZ,91", "line 2: lat 91 is no angle of up to 90; write degrees"),
        ("name,kind,country,lon\nA,village,AZ,nan", "line 2: lon nan is no angle of up to 180"),
        (b"name,kind,country\nA\xff,village,AZ", "byte 19: is not UTF-8; save the file as UTF-8"),
    ],
)
def test_a_users_own_table_says_what_is_wrong(tmp_path: Path, table: str | bytes, problem: str) -> None:
    (tmp_path / "gazetteer").mkdir()
    (tmp_path / "gazetteer" / "villages.csv").write_bytes(table if isinstance(table, bytes) else table.encode())
    with pytest.raises(PatternError) as caught:
        Gazetteer([shipped(), tmp_path])
    [fault] = caught.value.errors
    assert str(fault).startswith(f"gazetteer/villages.csv: {problem}")


def test_codes_have_the_shape_of_their_country() -> None:
    for row in rows("regions.csv"):
        assert not row["code"] or re.fullmatch(rf"{row['country']}-[A-Z0-9]{{1,3}}", row["code"]), row
    for row in rows("azerbaijan.csv"):
        assert not row["code"] or re.fullmatch(r"AZ-[A-Z]{2,3}", row["code"]), row
        assert not row["pcode"] or re.fullmatch(r"AZ\d{8}", row["pcode"]), row


def test_thirty_countries_have_two_levels() -> None:
    first = {row["country"] for row in rows("regions.csv")}
    second = {row["country"] for row in rows("districts.csv")}
    assert len(first & second) >= 30


def test_points_are_on_earth() -> None:
    for name in (*LARGE, "countries.csv", "azerbaijan.csv", "areas.csv"):
        for row in rows(name):
            assert not row["lat"] or (abs(float(row["lat"])) <= 90 and abs(float(row["lon"])) <= 180), row


def test_tables_stay_small() -> None:
    assert sum(path.stat().st_size for path in TABLES.iterdir()) < 6_000_000


def test_a_users_table_adds_and_overrides(tmp_path: Path) -> None:
    folder = tmp_path / "gazetteer"
    folder.mkdir()
    (folder / "places.csv").write_text(
        "name,kind,country,code,pcode,lat,lon,population,aliases\nQalacha,village,AZ,,,40.1,46.9,300,Galacha|Kalacha\n",
        encoding="utf-8",
    )
    gazetteer = load_gazetteer([shipped(), tmp_path])
    assert {place.name for place in gazetteer.lookup("Galacha")} == {"Qalacha"}


def test_a_table_of_any_name_is_read_and_its_rows_take_the_place_of_shipped_ones(tmp_path: Path) -> None:
    folder = tmp_path / "gazetteer"
    folder.mkdir()
    village = "Zorbulaq,village,AZ"
    rows = "name,kind,country,code,lat,lon", village, "", village, "Aghdam,district,AZ,AZ-AGM,1,2"
    table = "\ufeff" + "\r\n".join(rows)
    (folder / "villages.csv").write_text(table, encoding="utf-8", newline="")
    gazetteer = load_gazetteer([shipped(), tmp_path])
    assert [(place.kind, place.country, place.lat) for place in gazetteer.lookup("Zorbulaq")] == 2 * [
        ("village", "AZ", None)
    ]
    assert [(p.code, p.lat, p.lon) for p in gazetteer.lookup("Aghdam") if p.kind == "district"] == [("AZ-AGM", 1, 2)]
