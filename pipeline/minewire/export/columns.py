"""The tables: one for each part of the record, and `claims_flat` with one row a claim. Their columns are an interface.

A column is added at the end of its table and never renamed; every format is written from these descriptions.
"""

from __future__ import annotations

from minewire.export.schema import table

_EVIDENCE = """
text               string   the words of the article
start              integer  first code point of the words in the article
end                integer  code point after the words
"""

ARTICLES = table(
    "articles",
    "One row an article.",
    """
article_id         string   id of the article; an id that comes again gets the suffix #2, #3 ...
source             string   path or address
outlet             string   who published it
headline           string   headline
byline             string   author line
language           string   language of the text
published          date     day of publication
published_basis    string   where that day is from: metadata, dateline or text
dateline_text      string   the dateline as printed
dateline_start     integer  first code point of the dateline
dateline_end       integer  code point after the dateline
dateline_place     string   place in the dateline
dateline_date      date     day in the dateline
sha256             string   hash of the text
text               string   the text, when the record carries it
pattern_set        string   name and hash of the patterns used
schema_version     string   version of the record
""",
    "article_id",
)
SPEAKERS = table(
    "speakers",
    "One row a source quoted in an article.",
    """
article_id         string   the article
id                 string   the speaker, within the article
name               string   fullest name
kind               string   person, organisation or unnamed
role               string   office or occupation
organisation       string   organisation spoken for
""",
    "article_id id",
)
SPEAKER_MENTIONS = table(
    "speaker_mentions",
    "One row a mention of a speaker, pronouns included.",
    f"""
article_id         string   the article
speaker_id         string   the speaker
position           integer  1 for the first mention
{_EVIDENCE.strip()}
""",
    "article_id speaker_id position",
    speaker_id="speakers",
)
STATEMENTS = table(
    "statements",
    "One row a statement: who said what.",
    f"""
article_id         string   the article
id                 string   the statement, within the article
kind               string   direct, indirect or mixed
speaker_id         string   who says it
source_id          string   whom the speaker cites
{_EVIDENCE.strip()}
speaker_text       string   the words that name the speaker here
speaker_start      integer  first code point of these words
speaker_end        integer  code point after these words
cue_text           string   the words of saying
cue_start          integer  first code point of the cue
cue_end            integer  code point after the cue
via                string   outlet that relays it
pattern            string   rule that found it
""",
    "article_id id",
    speaker_id="speakers",
    source_id="speakers",
)
_DATE = f"""
kind               string   date, time, duration or set
value              string   TIMEX3 value
from               date     first day
to                 date     last day
basis              string   explicit, published, context or named_period
{_EVIDENCE.strip()}
pattern            string   rule that found it
"""
DATES = table(
    "dates",
    "One row a temporal expression.",
    f"""
article_id         string   the article
id                 string   the date, within the article
{_DATE.strip()}
""",
    "article_id id",
)
DATE_PARTS = table(
    "date_parts",
    "One row an end of a range of dates.",
    f"""
article_id         string   the article
date_id            string   the range
position           integer  1 for the first end
{_DATE.strip()}
""",
    "article_id date_id position",
    date_id="dates",
)
PLACES = table(
    "places",
    "One row a mention of a place.",
    f"""
article_id         string   the article
id                 string   the mention, within the article
name               string   name in its usual spelling
kind               string   country, region, district, city, village or other
country            string   ISO 3166-1 code of the country
code               string   ISO 3166-2 code
pcode              string   place code of the humanitarian data exchange
within_id          string   the enclosing place named with it
lat                number   latitude
lon                number   longitude
role               string   location, dateline, actor, name_part or demonym
{_EVIDENCE.strip()}
pattern            string   rule that found it
""",
    "article_id id",
    within_id="places",
)
_FIGURE = """
measure            string   what is counted
action             string   what was done with devices or land
outcome            string   killed, injured, killed_or_injured or unknown, of casualties
status             string   civilian, military, deminer or other
sex                string   male or female
age_group          string   child or adult
device             string   what caused the casualty or incident
value              number   the number said
low                number   least that the words allow
high               number   most that the words allow
qualifier          string   exact, at_least, more_than, less_than, nearly, about, up_to or between
unit               string   unit of the value
value_m2           number   land in square metres
period_from        date     first day the figure covers
period_to          date     last day the figure covers
period_basis       string   where the period is stated: sentence, paragraph or article
"""
CLAIMS = table(
    "claims",
    "One row a figure.",
    f"""
article_id         string   the article
id                 string   the claim, within the article
{_FIGURE.strip()}
period_date_id     string   the date that states the period
speaker_id         string   who vouches for the figure
source_id          string   whom the speaker cites
statement_id       string   the statement that holds the figure
part_of_id         string   the total it is a part of
modality           string   asserted, planned, possible or denied
{_EVIDENCE.strip()}
sentence_start     integer  first code point of the sentence
sentence_end       integer  code point after the sentence
pattern            string   rule that found it
flags              string   what is odd about it, joined by semicolons
""",
    "article_id id",
    period_date_id="dates",
    speaker_id="speakers",
    source_id="speakers",
    statement_id="statements",
    part_of_id="claims",
)
CLAIM_PLACES = table(
    "claim_places",
    "One row a place of a claim.",
    """
article_id         string   the article
claim_id           string   the claim
position           integer  1 for the first place
place_id           string   the place
""",
    "article_id claim_id position",
    claim_id="claims",
    place_id="places",
)
CLAIM_RESTATED = table(
    "claim_restated",
    "One row a further mention of the same figure.",
    f"""
article_id         string   the article
claim_id           string   the claim
position           integer  1 for the first
{_EVIDENCE.strip()}
""",
    "article_id claim_id position",
    claim_id="claims",
)
NUMBERS = table(
    "numbers",
    "One row a number of the article: the ledger.",
    f"""
article_id         string   the article
position           integer  1 for the first number
kind               string   what the number is
value              number   the number said
low                number   least that the words allow
high               number   most that the words allow
qualifier          string   exact, at_least, more_than ...
unit               string   unit
noun               string   the counted noun
outcome            string   outcome, of people counted
claim_id           string   the claim it belongs to
{_EVIDENCE.strip()}
""",
    "article_id position",
    claim_id="claims",
)
CHECKS = table(
    "checks",
    "One row a check of figures against each other.",
    """
article_id         string   the article
position           integer  1 for the first check
kind               string   what is checked
agrees             boolean  whether the figures agree
detail             string   the arithmetic
""",
    "article_id position",
)
CHECK_CLAIMS = table(
    "check_claims",
    "One row a claim of a check.",
    """
article_id         string   the article
check_position     integer  the check
position           integer  1 for the first claim
claim_id           string   the claim
""",
    "article_id check_position position",
    claim_id="claims",
)
WARNINGS = table(
    "warnings",
    "One row a warning.",
    """
article_id         string   the article
position           integer  1 for the first warning
warning            string   what looked odd
""",
    "article_id position",
)
CLAIMS_FLAT = table(
    "claims_flat",
    "One row a claim with everything known of it: for a spreadsheet.",
    f"""
article_id         string   the article
claim_id           string   the claim, within the article
published          date     day of publication
outlet             string   who published it
headline           string   headline
article_source     string   path or address of the article
{_FIGURE.strip()}
place_names        string   places, joined by semicolons
place_kinds        string   their kinds, in the same order
place_countries    string   their countries
place_codes        string   their ISO 3166-2 codes
place_pcodes       string   their place codes
speaker_name       string   who vouches for the figure
speaker_kind       string   person, organisation or unnamed
speaker_role       string   office or occupation
speaker_organisation string organisation spoken for
source_name        string   whom the speaker cites
source_role        string   office or occupation of the source
source_organisation string  organisation of the source
statement_kind     string   direct, indirect or mixed
statement_text     string   the statement that holds the figure
via                string   outlet that relays it
part_of            string   the total it is a part of
modality           string   asserted, planned, possible or denied
{_EVIDENCE.strip()}
sentence_start     integer  first code point of the sentence
sentence_end       integer  code point after the sentence
sentence           string   the sentence, when the text is at hand
pattern            string   rule that found it
flags              string   what is odd about it, joined by semicolons
duplicate_group    string   group of syndicated copies, when it is at hand
first_article_id   string   the earliest article of that group
adm1_names         string   region each place is or lies in, in the order of the places, joined by semicolons
adm1_codes         string   their ISO 3166-2 codes
adm1_pcodes        string   their place codes
adm2_names         string   district each place is or lies in, in the same order
adm2_codes         string   their ISO 3166-2 codes, where districts have any
adm2_pcodes        string   their place codes
is_part            boolean  whether it is a part of another figure of the article (part_of): no summand beside its total
has_parts          boolean  whether other figures of the article are parts of it
period_days        integer  days the figure covers, when both ends are known: few for news, many for tallies
""",
    "article_id claim_id",
    claim_id="claims",
    part_of="claims",
)

TABLES = {
    each.name: each
    for each in (
        *(ARTICLES, SPEAKERS, SPEAKER_MENTIONS, STATEMENTS, DATES, DATE_PARTS, PLACES, CLAIMS, CLAIM_PLACES),
        *(CLAIM_RESTATED, NUMBERS, CHECKS, CHECK_CLAIMS, WARNINGS, CLAIMS_FLAT),
    )
}
