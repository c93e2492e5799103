"""Dates: what the rules find, what it means on the calendar, when the article was written, and what a figure covers."""

from __future__ import annotations

import datetime
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from minewire.components.base import marked_of, ruleset_of
from minewire.errors import PatternError
from minewire.examples import unmark
from minewire.nlp import load
from minewire.resolve.dates import resolve_dates
from minewire.resolve.facts import Facts
from minewire.resolve.full_dates import read_full
from minewire.resolve.periods import periods
from minewire.ruleset.periods import read_periods
from minewire.text import Article

Resolve = Callable[..., Facts]
WRITTEN = "2021-09-15"  # a Wednesday


@pytest.fixture(scope="module")
def nlp() -> Any:
    return load(spans=False)


@pytest.fixture(scope="module")
def resolved(nlp: Any) -> Resolve:
    def run(text: str, published: str | None = WRITTEN, *, vague: bool = False) -> Facts:
        doc = nlp(text)
        facts = Facts(Article(text, published=published), marked_of(doc), ruleset_of(nlp, None), vague_dates=vague)
        resolve_dates(facts)
        return facts

    return run


# [ ] marks the mention; then value, from, to
MEANINGS = [
    # a year, a dash and a count
    ("Rain fell on 40 days in [2019] - 31 of them in May.", "2019", "2019-01-01", "2019-12-31"),
    # alone in a cell of a head
    ("Crop | [April] | Sum\nRye | 12 | 40", "2021-04", "2021-04-01", "2021-04-30"),
    ("Crop | [May]\nRye | 12", "2021-05", "2021-05-01", "2021-05-31"),
    ("Crop | [2019] | 2020\nRye | 12 | 40", "2019", "2019-01-01", "2019-12-31"),
    # counted from what was told before
    ("It was shut in January. [A week later] it was open.", None, None, None),
    ("Two fell on 9 May. [A week later] one died.", "2021-05-16", "2021-05-16", "2021-05-16"),
    ("Two fell on Monday. [The week before], a cow had.", "2021-W36", "2021-09-06", "2021-09-12"),
    ("It closed in 2018. [Four years before that] it burned.", "2014", "2014-01-01", "2014-12-31"),
    ("It was signed in May 1999 and took effect [the following March].", "2000-03", "2000-03-01", "2000-03-31"),
    ("Last year 51 died, most in [the first half of the year].", "2020-H1", "2020-01-01", "2020-06-30"),
    ("In May they found 12 mines, in [April] 19.", "2021-04", "2021-04-01", "2021-04-30"),
    ("In [the reporting period] (3-9 May), 12 died.", "2021-05-03/2021-05-09", "2021-05-03", "2021-05-09"),
    ("Six fell on [Saturday and Sunday].", "2021-09-11/2021-09-12", "2021-09-11", "2021-09-12"),
    ("Six fell on [Saturday] and Monday.", "2021-09-11", "2021-09-11", "2021-09-11"),
    ("Six fell from [Monday 6 to Sunday 12 September].", "2021-09-06/2021-09-12", "2021-09-06", "2021-09-12"),
    ("Six fell in the second quarter. [The same three months] were wet.", "P3M", "2021-04-01", "2021-06-30"),
    ("The money is secured until [March].", "2022-03", "2022-03-01", "2022-03-31"),
    ("Over [the past week] six fell.", "2021-W36", "2021-09-08", "2021-09-14"),
    # told beside another time
    ("It rained more in August than [a year ago].", "2020-08", "2020-08-01", "2020-08-31"),
    ("It ended in May. [A year ago] it began.", "2020-09", "2020-09-01", "2020-09-30"),
    ("Ten last month, 12 in August 2020. Nine in [the same month last year].", "2020-08", "2020-08-01", "2020-08-31"),
    ("A cow fell on Sunday. Two goats fell [the same Sunday].", "2021-09-12", "2021-09-12", "2021-09-12"),
    ("A cow fell on 9 May. [Next morning] it was found.", "2021-05-10TMO", "2021-05-10", "2021-05-10"),
    ("A cow fell on 9 May. [Next day] it was found.", "2021-05-10", "2021-05-10", "2021-05-10"),
    ("[A decade ago] the lake was full.", "2011", "2011-01-01", "2011-12-31"),
    ("[Nearly a decade ago] the lake was full.", "201", "2010-01-01", "2019-12-31"),
    ("It rained throughout [2014 and 2015].", "2014/2015", "2014-01-01", "2015-12-31"),
    ("It rained during [2014] and 2018.", "2014", "2014-01-01", "2014-12-31"),
    ("When the road opens in [May], we will go.", "2022-05", "2022-05-01", "2022-05-31"),
    ("When the road was closed in [May], we left.", "2021-05", "2021-05-01", "2021-05-31"),
    ("It rained from [January trough March of this year].", "2021-01/2021-03", "2021-01-01", "2021-03-31"),
    ("From [May 2020 untill today] it rained.", "2020-05/2021-09-15", "2020-05-01", "2021-09-15"),
    # full dates
    ("The bridge was reopened on [12 May 2019].", "2019-05-12", "2019-05-12", "2019-05-12"),
    ("The ferry sank on [June 21, 2018].", "2018-06-21", "2018-06-21", "2018-06-21"),
    ("On [the 3rd of June 2021] a tractor was lost.", "2021-06-03", "2021-06-03", "2021-06-03"),
    ("They met on [Thursday, January 14, 2021] in the hall.", "2021-01-14", "2021-01-14", "2021-01-14"),
    ("The sheet of [2020-08-17] names four villages.", "2020-08-17", "2020-08-17", "2020-08-17"),
    ("Signed [17.08.2020] in Ganja", "2020-08-17", "2020-08-17", "2020-08-17"),
    ("the sheet of [25/06/2020] was torn", "2020-06-25", "2020-06-25", "2020-06-25"),
    ("the file of [12-Nov-2020] is lost", "2020-11-12", "2020-11-12", "2020-11-12"),
    ("The pump failed on [31 April 2020].", None, None, None),
    ("The pump failed on [32 May 2020].", None, None, None),
    ("The pump failed on [May 32, 2020].", None, None, None),
    ("It has been shut since [3. August].", "2021-08-03", "2021-08-03", "2021-08-03"),
    ("It burned on [3. August 2013].", "2013-08-03", "2013-08-03", "2013-08-03"),
    # without a year: by the tense of the clause, else the nearer turn
    ("The valley road was reopened on [Feb. 9].", "2021-02-09", "2021-02-09", "2021-02-09"),
    ("The fair will take place on [May 20].", "2022-05-20", "2022-05-20", "2022-05-20"),
    ("In [October], nine wells ran dry.", "2020-10", "2020-10-01", "2020-10-31"),
    ("In [August], the guild will open a mill.", "2022-08", "2022-08-01", "2022-08-31"),
    ("The school burned down in [December].", "2020-12", "2020-12-01", "2020-12-31"),
    ("Lessons will start in [December].", "2021-12", "2021-12-01", "2021-12-31"),
    ("Two wells were dug on [October 11].", "2020-10-11", "2020-10-11", "2020-10-11"),
    ("Two wells were dug on [September 16].", "2021-09-16", "2021-09-16", "2021-09-16"),
    ("The [October 11] flood drowned nine goats.", "2020-10-11", "2020-10-11", "2020-10-11"),
    ("The [October 11] deadline was missed.", "2020-10-11", "2020-10-11", "2020-10-11"),
    ("She gave no reason for the [October 11] deadline.", "2021-10-11", "2021-10-11", "2021-10-11"),
    ("The bridge is closed since [October 11].", "2020-10-11", "2020-10-11", "2020-10-11"),
    ("The guild is calling for votes on [October 11].", "2021-10-11", "2021-10-11", "2021-10-11"),
    ("The guild agreed to meet on [October 11].", "2021-10-11", "2021-10-11", "2021-10-11"),
    ("It will mend the ruined mill on [October 11].", "2021-10-11", "2021-10-11", "2021-10-11"),
    ("The fair was set for [October 11].", "2021-10-11", "2021-10-11", "2021-10-11"),
    ("The fair lasted until [20 August].", "2021-08-20", "2021-08-20", "2021-08-20"),
    ("A spark set off the fire on [October 11].", "2020-10-11", "2020-10-11", "2020-10-11"),
    ("The fair will open on [September 3].", "2022-09-03", "2022-09-03", "2022-09-03"),
    ("[Between October 1 and October 14], 20 wells ran dry.", "2020-10-01/2020-10-14", "2020-10-01", "2020-10-14"),
    ("It fell dry in 2017 and burned in [October].", "2017-10", "2017-10-01", "2017-10-31"),
    ("The dam broke [last November].", "2020-11", "2020-11-01", "2020-11-30"),
    ("In [August 2019], 412 pupils came.", "2019-08", "2019-08-01", "2019-08-31"),
    ("GANJA, September 16 - [Yesterday] it rained.", "2021-09-15", "2021-09-15", "2021-09-15"),
    ("Fair of 6-12 August, now 15 September. [The previous week]: rain.", "2021-W30", "2021-07-26", "2021-08-01"),
    ("Rain fell from [January to March of the current year].", "2021-01/2021-03", "2021-01-01", "2021-03-31"),
    ("In [the first four months of the current year] it rained.", "P4M", "2021-01-01", "2021-04-30"),
    # blanks left out, and ranges that cross a year
    ("The log of [29.08–04.09.2021] is lost.", "2021-08-29/2021-09-04", "2021-08-29", "2021-09-04"),
    ("The log of [29.12 - 04.01.2021] is lost.", "2020-12-29/2021-01-04", "2020-12-29", "2021-01-04"),
    ("The log of [01-07.09.2021] is lost.", "2021-09-01/2021-09-07", "2021-09-01", "2021-09-07"),
    ("Snow fell on [28 Jan.-4 Feb. 2021].", "2021-01-28/2021-02-04", "2021-01-28", "2021-02-04"),
    ("Snow fell in [Jan.-March 2021].", "2021-01/2021-03", "2021-01-01", "2021-03-31"),
    ("Snow fell in [November-February 2021].", "2020-11/2021-02", "2020-11-01", "2021-02-28"),
    ("Begun:[30 August 2021].", "2021-08-30", "2021-08-30", "2021-08-30"),
    # what lies ahead behind a past form, and what is over behind a word that looks ahead
    ("The guild gave the owners until [Tuesday] to hand over the keys.", "2021-09-21", "2021-09-21", "2021-09-21"),
    ("The hearing was put off until [9 a.m. Tuesday].", "2021-09-21T09:00", "2021-09-21", "2021-09-21"),
    ("Bakers marched on Friday and were preparing to sing on [Monday].", "2021-09-20", "2021-09-20", "2021-09-20"),
    ("The two mayors meet [Monday] at the inn.", "2021-09-20", "2021-09-20", "2021-09-20"),
    ("The two mayors did not meet [Monday].", "2021-09-13", "2021-09-13", "2021-09-13"),
    ("The baker let the pupils go home on [Monday].", "2021-09-13", "2021-09-13", "2021-09-13"),
    ("The miller could not be reached [Monday].", "2021-09-13", "2021-09-13", "2021-09-13"),
    ("The miller could come back [Monday].", "2021-09-20", "2021-09-20", "2021-09-20"),
    ("The market will stay shut after [Tuesday]'s explosion.", "2021-09-14", "2021-09-14", "2021-09-14"),
    ("The toll of the blast at the mill on [Tuesday] may rise.", "2021-09-14", "2021-09-14", "2021-09-14"),
    ("The guild will vote after failing to agree on [Tuesday].", "2021-09-14", "2021-09-14", "2021-09-14"),
    ("Nine deaths due to mines in [November].", "2020-11", "2020-11-01", "2020-11-30"),
    ("Nine deaths due to the flood in [November].", "2020-11", "2020-11-01", "2020-11-30"),
    ("The unit is due to clear mines in [November].", "2021-11", "2021-11-01", "2021-11-30"),
    ("The lease had been due to run out [Tuesday].", "2021-09-14", "2021-09-14", "2021-09-14"),
    ("The guild showed its plan on [Tuesday].", "2021-09-14", "2021-09-14", "2021-09-14"),
    ("The guild dropped its plan to march on [Tuesday].", "2021-09-21", "2021-09-21", "2021-09-21"),
    ("It is colder than the record set on [October 11].", "2020-10-11", "2020-10-11", "2020-10-11"),
    ("The guild announced a deal to share the mill in [August].", "2022-08", "2022-08-01", "2022-08-31"),
    # weekdays and days named from today
    ("The mayor wrote on [Wednesday] that it was so.", "2021-09-15", "2021-09-15", "2021-09-15"),
    ("A ferry was lost on [Saturday].", "2021-09-11", "2021-09-11", "2021-09-11"),
    ("The ferry will sail on [Saturday].", "2021-09-18", "2021-09-18", "2021-09-18"),
    ("A ferry was lost [last Wednesday].", "2021-09-08", "2021-09-08", "2021-09-08"),
    ("The fire began on [Monday evening].", "2021-09-13TEV", "2021-09-13", "2021-09-13"),
    ("[Yesterday] it rained.", "2021-09-14", "2021-09-14", "2021-09-14"),
    ("A ferry was lost on [Friday of last week].", "2021-09-10", "2021-09-10", "2021-09-10"),
    ("It rained on [Monday] and Tuesday last week.", "2021-09-06", "2021-09-06", "2021-09-06"),
    ("It rained in [the spring] and summer of 2018.", "2018-SP", "2018-03-01", "2018-05-31"),
    ("The ferry will sail on [Friday next week].", "2021-09-24", "2021-09-24", "2021-09-24"),
    ("[Two weeks ago on Friday] a ferry was lost.", "2021-09-03", "2021-09-03", "2021-09-03"),
    ("It sailed from [Monday to Friday].", "2021-09-06/2021-09-10", "2021-09-06", "2021-09-10"),
    ("From [Friday to Monday] the mill will be shut.", "2021-09-17/2021-09-20", "2021-09-17", "2021-09-20"),
    ("The ferry will sail from [Tuesday to Friday next week].", "2021-09-21/2021-09-24", "2021-09-21", "2021-09-24"),
    ("They will see the village where the mill burned on [Sunday].", "2021-09-12", "2021-09-12", "2021-09-12"),
    ("It rained on [Tuesday (31 August)].", "2021-08-31", "2021-08-31", "2021-08-31"),
    ("It rained on [August the 31st].", "2021-08-31", "2021-08-31", "2021-08-31"),
    # units
    ("It rained [a week ago today].", "2021-09-08", "2021-09-08", "2021-09-08"),
    ("[Last week] four wells were dug.", "2021-W36", "2021-09-06", "2021-09-12"),
    ("The course opens [next year].", "2022", "2022-01-01", "2022-12-31"),
    ("So far [this year] it has rained twice.", "2021", "2021-01-01", "2021-12-31"),
    ("[Six years ago] the bridge fell.", "2015", "2015-01-01", "2015-12-31"),
    ("The well was dug [three weeks ago].", "2021-W34", "2021-08-23", "2021-08-29"),
    ("The river rose on 7 March 2020. [Two days earlier] it had snowed.", "2020-03-05", "2020-03-05", "2020-03-05"),
    ("The mill closed in 2012. [The following year] the price rose.", "2013", "2013-01-01", "2013-12-31"),
    ("[The last week] of the campaign was dry.", "P1W", None, None),
    ("It rained on [the last day] of the fair.", None, None, None),
    ("[The past two decades] were dry.", "P2DE", "2001-09-15", "2021-09-14"),
    ("They came on 3 May 2019. [The next day] they left.", "2019-05-04", "2019-05-04", "2019-05-04"),
    ("The mill burned in May 2019. [A day earlier] it rained.", None, None, None),
    ("He left the mill [the next day].", None, None, None),
    # quarters, halves, seasons, decades
    ("Exports of [the second quarter of 2019] fell.", "2019-Q2", "2019-04-01", "2019-06-30"),
    ("Exports of [the second half of 2018] rose.", "2018-H2", "2018-07-01", "2018-12-31"),
    ("In the first half of 2018 it rained, and snow fell in [the second].", "2018-H2", "2018-07-01", "2018-12-31"),
    ("a loss in [Q3 2020]", "2020-Q3", "2020-07-01", "2020-09-30"),
    ("The goats were sold in [autumn 2019].", "2019-FA", "2019-09-01", "2019-11-30"),
    ("The canal is from [the 1970s].", "197", "1970-01-01", "1979-12-31"),
    ("songs of [the '80s]", "198", "1980-01-01", "1989-12-31"),
    ("The mosque is from [the 18th century].", "17", "1700-01-01", "1799-12-31"),
    ("Exports of [the last quarter of 2019] fell.", "2019-Q4", "2019-10-01", "2019-12-31"),
    ("In 2019 nine wells ran dry in [the first quarter].", "2019-Q1", "2019-01-01", "2019-03-31"),
    ("In 2019 nine wells ran dry in [the second half], two earlier.", "2019-H2", "2019-07-01", "2019-12-31"),
    ("In 2019 the mill burned, and in [August] it ran again.", "2019-08", "2019-08-01", "2019-08-31"),
    ("It fell on 12 November 2019 and was mended on [3 January].", "2020-01-03", "2020-01-03", "2020-01-03"),
    ("The lease ends in [December].", "2021-12", "2021-12-01", "2021-12-31"),
    # parts of a period
    ("It snowed on [the last day of February].", "2021-02-28", "2021-02-28", "2021-02-28"),
    ("It snowed on [the last day of the month].", "2021-09-30", "2021-09-30", "2021-09-30"),
    ("It snowed on [the second Sunday of March].", "2021-03-14", "2021-03-14", "2021-03-14"),
    ("It snowed on [the last Friday of March 2020].", "2020-03-27", "2020-03-27", "2020-03-27"),
    ("It snowed on [the 7th of this month].", "2021-09-07", "2021-09-07", "2021-09-07"),
    ("Rain in [nine months of 2019] was scarce.", "P9M", "2019-01-01", "2019-09-30"),
    ("Snow lay in [the winter of 2017/18].", "2017-WI", "2017-12-01", "2018-02-28"),
    ("In [March] 3-5 people fell ill.", "2021-03", "2021-03-01", "2021-03-31"),
    ("It snowed on [the first day of 2019].", "2019-01-01", "2019-01-01", "2019-01-01"),
    ("In March, [the first ten days] were dry.", "P10D", "2021-03-01", "2021-03-10"),
    ("They dug on 3 March. [The first ten days] were dry.", "P10D", None, None),
    ("The mill closed in 2012. Since [the beginning of the year] the price rose.", "2021", "2021-01-01", "2021-01-01"),
    ("The mill closed in 2012. At [the end of the year] the price rose.", "2012", "2012-12-31", "2012-12-31"),
    ("It rained on [the eve of 9 May].", "2021-05-08", "2021-05-08", "2021-05-08"),
    ("Since [the beginning of 2019] 40 mills burned.", "2019", "2019-01-01", "2019-01-01"),
    ("They were planted in [early 2017].", "2017", "2017-01-01", "2017-12-31"),
    ("ready in [mid-2018]", "2018", "2018-01-01", "2018-12-31"),
    ("ready at [the end of 2018]", "2018", "2018-12-31", "2018-12-31"),
    ("At [end-2018] nine mills ran.", "2018", "2018-12-31", "2018-12-31"),
    ("As of [end 2018], nine mills ran.", "2018", "2018-12-31", "2018-12-31"),
    ("Nine mills ran at [year-end 2018].", "2018", "2018-12-31", "2018-12-31"),
    ("By [end June 2018] nine mills ran.", "2018-06", "2018-06-30", "2018-06-30"),
    ("Mines found [2018]: 61", "2018", "2018-01-01", "2018-12-31"),
    ("The mill will run by [the end of 2029].", "2029", "2029-12-31", "2029-12-31"),
    # ranges
    ("They dug from [August 3 through August 9]", "2021-08-03/2021-08-09", "2021-08-03", "2021-08-09"),
    ("Between shifts of [March 6-12], it rained.", "2021-03-06/2021-03-12", "2021-03-06", "2021-03-12"),
    ("on [7–9 June 2020] the dogs rested", "2020-06-07/2020-06-09", "2020-06-07", "2020-06-09"),
    ("Between terms, from [25 May to 7 June], it rained.", "2021-05-25/2021-06-07", "2021-05-25", "2021-06-07"),
    ("Harvest lasted from [June to August 2019].", "2019-06/2019-08", "2019-06-01", "2019-08-31"),
    ("Many left [between 2011 and 2014].", "2011/2014", "2011-01-01", "2014-12-31"),
    ("The plan of [2014-2018] was short.", "2014/2018", "2014-01-01", "2018-12-31"),
    ("[December 28, 2019 to January 3, 2020]", "2019-12-28/2020-01-03", "2019-12-28", "2020-01-03"),
    ("from [December 28 to January 3, 2020]", "2019-12-28/2020-01-03", "2019-12-28", "2020-01-03"),
    ("She sang on [8 March] – International Women's Day.", "2021-03-08", "2021-03-08", "2021-03-08"),
    ("They dug from [20 August until 5 September].", "2021-08-20/2021-09-05", "2021-08-20", "2021-09-05"),
    ("Wells ran dry from [2015 until May].", "2015/2021-05", "2015-01-01", "2021-05-31"),
    ("It rained in [the week] to 12 September.", "2021-09-06/2021-09-12", "2021-09-06", "2021-09-12"),
    ("It rained in [the year] ending March 2021.", "P1Y", "2020-04-01", "2021-03-31"),
    ("It rained in [the 12 months] to May.", "P12M", "2020-06-01", "2021-05-31"),
    ("[The week] beginning 6 September was dry.", "2021-09-06/2021-09-12", "2021-09-06", "2021-09-12"),
    ("They dug from [28 April-4 May 2020].", "2020-04-28/2020-05-04", "2020-04-28", "2020-05-04"),
    ("[30 December-5 January] was dry.", "2020-12-30/2021-01-05", "2020-12-30", "2021-01-05"),
    ("They dug from [mid-May to early June].", "2021-05/2021-06", "2021-05-01", "2021-06-10"),
    ("They dug from [March to the middle of May].", "2021-03/2021-05", "2021-03-01", "2021-05-15"),
    ("On [9 December] a farmer, 48, was killed.", "2020-12-09", "2020-12-09", "2020-12-09"),
    ("They dug from [March to mid-May].", "2021-03/2021-05", "2021-03-01", "2021-05-15"),
    ("They dug from [March to the end of May].", "2021-03/2021-05", "2021-03-01", "2021-05-31"),
    ("They dug from [January to May 18].", "2021-01/2021-05-18", "2021-01-01", "2021-05-18"),
    ("They dug [between January and May 18, 2020].", "2020-01/2020-05-18", "2020-01-01", "2020-05-18"),
    ("They found from [January to May] 18 shells.", "2021-01/2021-05", "2021-01-01", "2021-05-31"),
    ("[Between early 2016 and late 2018] it rained.", "2016/2018", "2016-01-01", "2018-12-31"),
    ("From [the end of 2016 to the start of 2018] it rained.", "2016/2018", "2016-12-31", "2018-01-01"),
    ("It rained in [late 2018 and early 2019].", "2018/2019", "2018-01-01", "2019-12-31"),
    ("The plan of [2017/2018] was short.", "2017/2018", "2017-01-01", "2018-12-31"),
    ("The budget of [2017/18] was short.", "2017/2018", "2017-01-01", "2018-12-31"),
    ("Since May it rained. [The same period last year] was dry.", "2020-05-01/2020-09-15", "2020-05-01", "2020-09-15"),
    ("The mill burned [half a century ago].", None, None, None),
    # lengths, sets
    ("It stood empty for [twenty-six years].", "P26Y", None, None),
    ("It took [three years and two months].", "P3Y2M", None, None),
    ("[Three years and two months ago] it burned.", "2018-07", "2018-07-01", "2018-07-31"),
    ("It burned [two hours ago].", "2021-09-15", "2021-09-15", "2021-09-15"),
    ("It stood empty for [almost 15 years].", "P15Y", None, None),
    ("a [12-day] siege", "P12D", None, None),
    ("The lease runs for [two decades].", "P2DE", None, None),
    ("The well was dry for [many months].", "PXM", None, None),
    ("It has rained for [the past four days].", "P4D", "2021-09-11", "2021-09-14"),
    ("It has rained for [the past two and a half years].", "P2Y6M", "2019-03-15", "2021-09-14"),
    ("It rained over [the past year and a half].", "P1Y6M", "2020-03-15", "2021-09-14"),
    ("It rained [half a year ago].", "2021-03", "2021-03-01", "2021-03-31"),
    ("It took [half a day].", "PT12H", None, None),
    ("From [2005 to 2020] farmers dug 40 wells.", "2005/2020", "2005-01-01", "2020-12-31"),
    ("[Between 2005 and 2020] farmers dug 40 wells.", "2005/2020", "2005-01-01", "2020-12-31"),
    ("Rain in [the first seven months of 2019] was scarce.", "P7M", "2019-01-01", "2019-07-31"),
    ("Rain in [the first ten days of May] was scarce.", "2021-05-01/2021-05-10", "2021-05-01", "2021-05-10"),
    ("Snow lay in [the last two weeks of January 2020].", "2020-01-18/2020-01-31", "2020-01-18", "2020-01-31"),
    ("It rained in [the first half of the month].", "2021-09-01/2021-09-15", "2021-09-01", "2021-09-15"),
    ("The map is redrawn [every month].", "P1M", None, None),
    ("The team digs 40 pits [a week].", "P1W", None, None),
    ("The well is cleaned once [a year].", "P1Y", None, None),
    ("The siege of [12 years], a war of 9 years, was over.", "P12Y", None, None),
    ("They gave [1600 hours] of work.", "PT1600H", None, None),
    # times
    ("The train left at [6:45 a.m. on Tuesday].", "2021-09-14T06:45", "2021-09-14", "2021-09-14"),
    ("at [11:00 UTC on 9 June 2020]", "2020-06-09T11:00Z", "2020-06-09", "2020-06-09"),
    ("It snowed on [the night of 12-13 May].", "2021-05-12TNI", "2021-05-12", "2021-05-13"),
    ("It snowed on [the night of May 31 to June 1].", "2021-05-31TNI", "2021-05-31", "2021-06-01"),
    ("On the night of 12-13 May it snowed. [The next morning] it rained.", "2021-05-13TMO", "2021-05-13", "2021-05-13"),
    ("They came on 3 May 2019. [The same evening] it rained.", "2019-05-03TEV", "2019-05-03", "2019-05-03"),
    ("It rained at [1630 hours on Tuesday].", "2021-09-14T16:30", "2021-09-14", "2021-09-14"),
    ("It rained at [23.15 on Tuesday].", "2021-09-14T23:15", "2021-09-14", "2021-09-14"),
    ("It rained at [11:45 local time on 4 June].", "2021-06-04T11:45", "2021-06-04", "2021-06-04"),
    ("It rained in [the early hours of Tuesday].", "2021-09-14TMO", "2021-09-14", "2021-09-14"),
    ("It rained around [6 pm on Tuesday].", "2021-09-14T18:00", "2021-09-14", "2021-09-14"),
    ("It rained at [7 in the evening on 4 June].", "2021-06-04T19:00", "2021-06-04", "2021-06-04"),
    ("On [4 June at a quarter to four in the morning] it rained.", "2021-06-04T03:45", "2021-06-04", "2021-06-04"),
    ("[June 4, at about half past one in the afternoon], it rained.", "2021-06-04T13:30", "2021-06-04", "2021-06-04"),
    ("It will take [another month].", "P1M", None, None),
    # names, and what points back
    ("Songs of [the Pol Pot era] survive.", "1975-04-17/1979-01-07", "1975-04-17", "1979-01-07"),
    ("On [International Women's Day last year], she sang.", "2020-03-08", "2020-03-08", "2020-03-08"),
    ("On [Victory Day in 2018], she sang.", "2018-05-09", "2018-05-09", "2018-05-09"),
    ("From January to May it rained. In [those five months] it snowed.", "P5M", "2021-01-01", "2021-05-31"),
    ("The baker Ali Orujov([1981]) fled.", "1981", "1981-01-01", "1981-12-31"),
    ("The baker Ali Orujov (b.[1981]) fled.", "1981", "1981-01-01", "1981-12-31"),
    ("Bakers fled during [the Korean War].", "1950-06-25/1953-07-27", "1950-06-25", "1953-07-27"),
    ("In Georgia no mill burned since [the russo-georgian war].", "2008-08-07/2008-08-12", "2008-08-07", "2008-08-12"),
    ("In Myanmar, no mill has burned since [the coup].", "2021-02-01", "2021-02-01", "2021-02-01"),
    ("On [International Women's Day], she sang.", "2021-03-08", "2021-03-08", "2021-03-08"),
    ("Rain fell in May 2020. It was less than in [the same month last year].", "2019-05", "2019-05-01", "2019-05-31"),
    (
        "It rained in the first half of 2020, more than in [the same six months of 2018].",
        "2018-H1",
        "2018-01-01",
        "2018-06-30",
    ),
    ("It closed [two years after 2012].", "2014", "2014-01-01", "2014-12-31"),
    ("It rained in [the two years after 2012].", "2013-01-01/2014-12-31", "2013-01-01", "2014-12-31"),
    ("It closed [two weeks after 3 May].", "2021-05-17", "2021-05-17", "2021-05-17"),
    ("They dug from May 3 to 9. [The week before], it rained.", "2021-04-26/2021-05-02", "2021-04-26", "2021-05-02"),
    ("From [1994 to the end of 2019] the mill ran.", "1994/2019", "1994-01-01", "2019-12-31"),
    ("It stood [between November 2019 and June of this year].", "2019-11/2021-06", "2019-11-01", "2021-06-30"),
    ("It stood from [2012 up to the end of May 2020].", "2012/2020-05", "2012-01-01", "2020-05-31"),
    ("It rained in [the year] since the flood.", "P1Y", None, None),
    ("From [October 2019 to May 1] it stood.", "2019-10/2021-05-01", "2019-10-01", "2021-05-01"),
    ("The mill will run by [the end of December].", "2021-12", "2021-12-31", "2021-12-31"),
    ("Eleven wells were dug in [the reporting period].", None, None, None),
    # days and months that do not follow one another are expressions of their own
    ("Goats were lost on [24] and 27 May.", "2021-05-24", "2021-05-24", "2021-05-24"),
    ("Goats were lost on 24 and [27 May].", "2021-05-27", "2021-05-27", "2021-05-27"),
    ("Fairs on June 3, [5] and 9, all in the rain", "2021-06-05", "2021-06-05", "2021-06-05"),
    ("Goats were lost in [March], May and August 2020.", "2020-03", "2020-03-01", "2020-03-31"),
    ("Snow fell between [24 and 27 May].", "2021-05-24/2021-05-27", "2021-05-24", "2021-05-27"),
    ("It rained from the [2nd to the 6th of June].", "2021-06-02/2021-06-06", "2021-06-02", "2021-06-06"),
    ("The well ran dry on [Tuesday]. On Friday last week it snowed.", "2021-09-14", "2021-09-14", "2021-09-14"),
    ("In [May] 12 mines were found.", "2021-05", "2021-05-01", "2021-05-31"),
    ("On [December 11-17] sappers rested.", "2020-12-11/2020-12-17", "2020-12-11", "2020-12-17"),
    ("The sheet of [05.06.21] is torn.", "2021-06-05", "2021-06-05", "2021-06-05"),
    ("Prices rose over [the past decade].", "P1DE", "2011-09-15", "2021-09-14"),
    ("[Later that year] the roof fell in.", None, None, None),
    ("[Two days later] the roof fell in.", None, None, None),
    ("They meet in [November each year].", "XXXX-11", None, None),
    ("They meet [every year on 4 May].", "XXXX-05-04", None, None),
    ("They met at the [annual] conference.", "P1Y", None, None),
    ("By [the end of May] they had dug 40 wells.", "2021-05", "2021-05-31", "2021-05-31"),
    ("The mill works from [Monday to Friday].", "XXXX-WXX-1/XXXX-WXX-5", None, None),
    ("The mill was shut from [Monday to Friday].", "2021-09-06/2021-09-10", "2021-09-06", "2021-09-10"),
    ("It rained in [spring] and summer.", "2021-SP", "2021-03-01", "2021-05-31"),
    ("The fund is for the years [2025 through 2028].", "2025/2028", "2025-01-01", "2028-12-31"),
    ("The roof fell in at [7.30am on Sunday].", "2021-09-12T07:30", "2021-09-12", "2021-09-12"),
    ("The roof fell in on [12 May at around 10.15 pm].", "2021-05-12T22:15", "2021-05-12", "2021-05-12"),
    ("From [mid-February 2020 to the end of May 2020] it rained.", "2020-02/2020-05", "2020-02-01", "2020-05-31"),
    ("It rained in [the week from 2 May to 8 May].", "2021-05-02/2021-05-08", "2021-05-02", "2021-05-08"),
    ("It blew days after [last week]'s snow.", "2021-W36", "2021-09-06", "2021-09-12"),
    ("Nine wells remained to be dug on [1 September].", "2021-09-01", "2021-09-01", "2021-09-01"),
    ("Nine wells were left to be dug on [1 September].", "2021-09-01", "2021-09-01", "2021-09-01"),
    ("Nine wells are to be dug on [1 October].", "2021-10-01", "2021-10-01", "2021-10-01"),
    ("The mayor is to visit on [Sunday].", "2021-09-19", "2021-09-19", "2021-09-19"),
    ("It burned down [the night before last].", "2021-09-13TNI", "2021-09-13", "2021-09-13"),
    ("Two wells dried up [the week before last].", "2021-W35", "2021-08-30", "2021-09-05"),
    ("It froze on 14 April 2020. Two weeks later, on [28 April], it snowed.", "2020-04-28", "2020-04-28", "2020-04-28"),
    ("In March 2020 ten left; in [April], twelve.", "2020-04", "2020-04-01", "2020-04-30"),
    ("Ten left in [March] and twelve in April 2020.", "2020-03", "2020-03-01", "2020-03-31"),
    ("[This winter] it snowed.", "2020-WI", "2020-12-01", "2021-02-28"),
    ("In 2020 it snowed; in [the previous two years] it did not.", "P2Y", "2018-01-01", "2019-12-31"),
    ("The bus runs [every other day].", "P2D", None, None),
    ("It costs ten dollars [per annum].", "P1Y", None, None),
    ("They gave a [half-hour] talk.", "PT30M", None, None),
    ("The lease of 1999 was moved to 2014, then [2019] and 2026.", "2019", "2019-01-01", "2019-12-31"),
    ("During World War I and [the Korean War] prices rose.", "1950-06-25/1953-07-27", "1950-06-25", "1953-07-27"),
    ("An [October] election is planned.", "2021-10", "2021-10-01", "2021-10-31"),
    ("The [November 2] attack is still a riddle.", "2020-11-02", "2020-11-02", "2020-11-02"),
    ("Ahead of the vote on [Sunday] it rained.", "2021-09-19", "2021-09-19", "2021-09-19"),
    ("The mayor has until [Friday] to answer.", "2021-09-17", "2021-09-17", "2021-09-17"),
    ("It rains [every third day].", "P3D", None, None),
    ("Since 9 May it rained; in [the same period last year] not.", "2020-05-09/2020-09-15", "2020-05-09", "2020-09-15"),
    ("Two goats left on 9 May and one on [the 11th].", "2021-05-11", "2021-05-11", "2021-05-11"),
    ("Two goats left on 28 May and one on [the 2nd].", "2021-06-02", "2021-06-02", "2021-06-02"),
    ("It has been shut since at least [2012].", "2012", "2012-01-01", "2012-12-31"),
    ("The fair takes place on [Sunday].", "2021-09-19", "2021-09-19", "2021-09-19"),
    ("The fair is on [Saturday next].", "2021-09-18", "2021-09-18", "2021-09-18"),
    ("[June] was the wettest month.", "2021-06", "2021-06-01", "2021-06-30"),
    ("The pits dug [between 1979 and 1989] remain.", "1979/1989", "1979-01-01", "1989-12-31"),
    ("(2012: 61; [2013]: 52)", "2013", "2013-01-01", "2013-12-31"),
    ("It snowed in [the last week of 2019].", "2019-12-25/2019-12-31", "2019-12-25", "2019-12-31"),
    ("The 2nd, [5th] and 9th of May were wet.", "2021-05-05", "2021-05-05", "2021-05-05"),
    ("Shut from [Monday, 6 May, to Friday, 10 May].", "2021-05-06/2021-05-10", "2021-05-06", "2021-05-10"),
    ("It was wet in [late spring and early summer of 2020].", "2020-SP/2020-SU", "2020-03-01", "2020-08-31"),
    ("In [the fourth quarter] 12 mills burned.", "2020-Q4", "2020-10-01", "2020-12-31"),
    ("They meet on [the first Monday of every month].", "P1M", None, None),
    ("It rained on [Armistice Day].", "2020-11-11", "2020-11-11", "2020-11-11"),
    ("The storm of 14 April 2019 hurt two. On [16 April] it snowed.", "2019-04-16", "2019-04-16", "2019-04-16"),
    ("The storm of 14 April 2019 hurt two. On [3 June] it snowed.", "2021-06-03", "2021-06-03", "2021-06-03"),
    ("On 5 May 2019 it snowed. The following day, [6 May], it froze.", "2019-05-06", "2019-05-06", "2019-05-06"),
    ("This year it rained more than in [the previous month].", "2021-08", "2021-08-01", "2021-08-31"),
    ("It snowed on [the Sunday before last].", "2021-09-05", "2021-09-05", "2021-09-05"),
    ("The mill ran from [2012] till now.", "2012", "2012-01-01", "2012-12-31"),
    ("The sheet of [Q1-Q3 2020] is lost.", "2020-Q1/2020-Q3", "2020-01-01", "2020-09-30"),
    ("It burned in [the mid 90s].", "199", "1990-01-01", "1999-12-31"),
    ("It fell to [2019]'s 318.", "2019", "2019-01-01", "2019-12-31"),
    ("It rained on [June 4th and 5th].", "2021-06-04/2021-06-05", "2021-06-04", "2021-06-05"),
    ("It rained on [Monday], Wednesday and Friday.", "2021-09-06", "2021-09-06", "2021-09-06"),
    ("It rained on [Wednesday] and Friday.", "2021-09-08", "2021-09-08", "2021-09-08"),
    ("They met on the [5th and 6th of May].", "2021-05-05/2021-05-06", "2021-05-05", "2021-05-06"),
    ("Talks will be held on Monday and [Wednesday].", "2021-09-22", "2021-09-22", "2021-09-22"),
    ("It rained on 9 September and on [the 4th].", "2021-09-04", "2021-09-04", "2021-09-04"),
    ("The mill will open [two weeks on Friday].", "2021-10-01", "2021-10-01", "2021-10-01"),
    ("The mill will open [Friday week].", "2021-09-24", "2021-09-24", "2021-09-24"),
    ("He digs one hour a week on [Friday].", "2021-09-10", "2021-09-10", "2021-09-10"),
    ("The mill is open [Tue-Sat].", "XXXX-WXX-2/XXXX-WXX-6", None, None),
    ("The mill is shut until [Saturday].", "2021-09-18", "2021-09-18", "2021-09-18"),
    ("The mayor, expected on [Friday], never came.", "2021-09-10", "2021-09-10", "2021-09-10"),
    ("The fair, originally due on [1 September], will be held in June.", "2021-09-01", "2021-09-01", "2021-09-01"),
    ("The sheet of [8-21-2020] is lost.", "2020-08-21", "2020-08-21", "2020-08-21"),
    ("The sheet of [Q2/2020] is lost.", "2020-Q2", "2020-04-01", "2020-06-30"),
    ("The budget of [FY2019] was small.", "2019", "2019-01-01", "2019-12-31"),
    ("The budget of [fiscal 2018-19] was small.", "2018/2019", "2018-01-01", "2019-12-31"),
    ("It rained in [the decade after 2003].", "2004-01-01/2013-12-31", "2004-01-01", "2013-12-31"),
    ("It rained, as in [the week after 5 June].", "2021-06-06/2021-06-12", "2021-06-06", "2021-06-12"),
    ("It rained during [Ramadan].", "2021-04-13/2021-05-12", "2021-04-13", "2021-05-12"),
    ("It rained on [the last day of Ramadan].", "2021-05-12", "2021-05-12", "2021-05-12"),
    ("It snowed [last Christmas].", "2020-12-25", "2020-12-25", "2020-12-25"),
    ("It rained during [Eid].", None, None, None),
    ("The blast on [Tuesday] may delay the fair.", "2021-09-14", "2021-09-14", "2021-09-14"),
    ("Rain is forecast for [Friday].", "2021-09-17", "2021-09-17", "2021-09-17"),
    ("By [October] it had rained twice.", "2020-10", "2020-10-01", "2020-10-31"),
    ("They must dig it by [October].", "2021-10", "2021-10-01", "2021-10-31"),
    ("The work, begun in [March], will end in May.", "2021-03", "2021-03-01", "2021-03-31"),
    ("It rained from [the second quarter of 2019 to the end of 2020].", "2019-Q2/2020", "2019-04-01", "2020-12-31"),
    ("It burned down [exactly a year ago].", "2020-09-15", "2020-09-15", "2020-09-15"),
    ("It rained in 2015. [Two years later], in 2018, it snowed.", "2018", "2018-01-01", "2018-12-31"),
    ("In 2019 it rained twice, she said on Monday, as [a year earlier].", "2018", "2018-01-01", "2018-12-31"),
    ("It ended in May 2020, [two years] later than planned.", "P2Y", None, None),
    ("He warned them not to return before [December 15].", "2021-12-15", "2021-12-15", "2021-12-15"),
    ("It rained 110 times [a month] before August 2020.", "P1M", None, None),
    ("It rained on [Easter Monday].", "2021-04-05", "2021-04-05", "2021-04-05"),
    ("It began in spring 2019 and ended in [November].", "2019-11", "2019-11-01", "2019-11-30"),
    ("The lease was extended from 30 September to [31 October].", "2021-10-31", "2021-10-31", "2021-10-31"),
    ("It rained on Friday. [Earlier in the week] it snowed.", "2021-W36", "2021-09-06", "2021-09-12"),
    ("It has been shut since at least [March].", "2021-03", "2021-03-01", "2021-03-31"),
    ("It was dug [between 1996 and 1998] where the mill stood.", "1996/1998", "1996-01-01", "1998-12-31"),
    ("[Between 2003 and 2005] some 60 wells were dug.", "2003/2005", "2003-01-01", "2005-12-31"),
    ("It was sown from [1997 to 2001] without help.", "1997/2001", "1997-01-01", "2001-12-31"),
    ("In [the last 36 hrs] they slept little.", "PT36H", "2021-09-13", "2021-09-15"),
    ("TOWN, [May 17] – 2 goats were sold on Friday.", "2021-05-17", "2021-05-17", "2021-05-17"),
    ("The fair lasts [May 17 – 19] in Baku.", "2021-05-17/2021-05-19", "2021-05-17", "2021-05-19"),
    ("The guide of 2019 (updated [3 May]) lists wells.", "2021-05-03", "2021-05-03", "2021-05-03"),
    ("In 2019 (until [30 June]) it rained.", "2019-06-30", "2019-06-30", "2019-06-30"),
    ("The fair was moved from [3 June] to 7 June.", "2021-06-03", "2021-06-03", "2021-06-03"),
]  # fmt: skip


@pytest.mark.parametrize(("marked", "value", "first", "last"), MEANINGS, ids=[row[0] for row in MEANINGS])
def test_meaning(resolved: Resolve, marked: str, value: str | None, first: str | None, last: str | None) -> None:
    text, [(start, end)] = unmark(marked)
    found = [date for date in resolved(text).dates if date["start"] == start]
    assert [(d["text"], d["value"], d["from"], d["to"]) for d in found] == [(text[start:end], value, first, last)]


NO_DATES = [
    "One Sunday Okafor, a miner, came.",
    "He cleared rubble before the fall.",
    "Crop | Sum\nRye | 2014\nOats | 913",
    "Crop | North | South\nRye | 2014 | 1913",
    "The store sold 1998 shells and 2015 pieces.",
    "A crowd of 4120 people, 214 of them pupils",
    "They may well march on until dark falls.",
    "The Friday Club thanked March Foods.",
    "Resolution 1701, the M1931 rifle, PMN-4, TM-62 and OZM-3",
    "a plot of 2,310 hectares and 1800 square metres; 4,117.2 ha",
    "Dial room 2019 or take Route 1986.",
    "A 9-year-old girl and her uncle aged 51 fled.",
    "A boy of 12 years, a girl, 9 years, and children aged between 5 and 7 years fled.",
    "the third road, a day nurse, a minute hole, last orders, second class",
    "chapters 17.4 and 203.0.9 of the code",
    "On the 11th it rained. In about 2000 barns; two quarters of the harvest, the second quarter of the field",
    "Floods come in spring, summer and autumn. In winter the ground is hard.",
    "Sheki Today writes; so do the Weekly Trust and the Today show. June was a baker.",
    "An area of 1990-2000 square metres, between 1990 and 2000 metres were dug under the grant 2023/45.",
    "It snowed on Palm Sunday and on Black Friday. Rain: 2021 - 31",
    "Col. Sunday Musa, Mr Friday Musa and the miller, Monday Musa, left. Sunday Musa, a baker, stayed.",
    "Hasan Eid sold file 133-08-21-2020 every Christmas.",
    "The Korean War emptied the mills. Russia's full-scale invasion did so in Ukraine; the truce in Yemen did not.",
    "VN Daily wrote so, and Aran Weekly. It was another day of rain.",
    "A few days ago it rained; in recent weeks it snowed. Some hours later bread from the Korean War was found.",
    "They mean to end 2018 wells and barns.",
    "Decree No. 2015 gave a total of 2018. Out of 2012, nine goats died.",
]


@pytest.mark.parametrize("text", NO_DATES)
def test_no_date(resolved: Resolve, text: str) -> None:
    assert [date["text"] for date in resolved(text).dates] == []


def test_range_is_one_mention_with_its_ends(resolved: Resolve) -> None:
    [date] = resolved("They dug from August 3 through August 9.").dates
    ends = [(part["text"], part["from"]) for part in date["parts"]]
    assert ends == [("August 3", "2021-08-03"), ("August 9", "2021-08-09")]


def test_a_name_that_two_wars_bear_is_neither(resolved: Resolve) -> None:
    assert periods(resolved("Azerbaijan and Ukraine have dug nine wells since the war.", "2023-09-15")) == []


def test_vague_words_only_on_request(resolved: Resolve) -> None:
    text = "The bridge is now closed; it was recently painted at 17:25."
    assert resolved(text).dates == []
    assert [date["value"] for date in resolved(text, vague=True).dates][:2] == ["PRESENT_REF", "PAST_REF"]


MILL = "The mill stands at the river.\n" * 25
# text, published -> published, basis, place, outlet
OPENINGS = [
    ("Ganja, May 9 Two wells went dry, the mayor said.", "2021-05-09", "2021-05-09", "metadata", "Ganja", None),
    ("GANJA, Azerbaijan, May 9. Wells dry up.", "2021-05-09", "2021-05-09", "metadata", "Ganja", None),
    ("LUENA, Angola, Dec. 29 (AP) -- A mill burned.", "2020-01-01", "2020-01-01", "metadata", "Luena", "AP"),
    ("GANJA, Azerbaijan, May 9. In February 2018, 310 pupils came.", None, "2018-05-09", "text", "Ganja", None),
    ("VIENTIANE, Oct. 8 (Xinhua) -- In May 2019 it rained.", None, "2019-10-08", "text", "Vientiane", "Xinhua"),
    ("Sheki, 2 July 2020. A mill burned.", None, "2020-07-02", "dateline", "Sheki", None),
    ("On Tuesday 2 July 2020. A mill burned.", None, None, None, None, None),
    ("Mostar, 9.7.2019. (BN) – The mill is closed.", None, "2019-07-09", "dateline", "Mostar", "BN"),
    ("LVIV (Ukrinform) - A mill burned.", "2020-01-05", "2020-01-05", "metadata", "Lviv", "Ukrinform"),
    ("News | 6 June 2019\n\nA new mill\n\nOn 27 April it began.", None, "2019-06-06", "dateline", None, None),
    ("Barda mill burns\n\nSheki, 2 July 2020\n\nA mill burned.", None, "2020-07-02", "dateline", "Sheki", None),
    ("Sheki (2 July 2020) – A mill burned.", None, "2020-07-02", "dateline", "Sheki", None),
    ("(Sheki, 2 July 2020) – A mill burned.", None, "2020-07-02", "dateline", "Sheki", None),
    ("SHEKI/BARDA – 2 July 2020: A mill burned.", None, "2020-07-02", "dateline", "Sheki", None),
    ("Sheki, July 2, 2020, Trend.\n\nA mill burned.", None, "2020-07-02", "dateline", "Sheki", "Trend"),
    ("Sheki, Azerbaijan | 2 July 2020\n\nA mill burned.", None, "2020-07-02", "dateline", "Sheki", None),
    ("Posted on 14 June 2019\n\nA mill burned.", None, "2019-06-14", "dateline", None, None),
    # the day as of which a report stands
    ("BENIN: Floods\nReport No. 4\nAs of 14 June 2019\n\nA mill burned.", None, "2019-06-14", "dateline", None, None),
    ("Floods\nSituation as at 14 June 2019\n\nA mill burned in May.", None, "2019-06-14", "dateline", None, None),
    ("Floods\nAs of 14 June 2019, two mills had burned.\n\nA third did.", None, None, None, None, None),
    ("Floods\nAs of 14 June 2019\n\nA mill burned in July 2019.", None, None, None, None, None),
    ("SHEKI, July 2. The law was passed in 1997. A mill burned.", None, None, None, "Sheki", None),
    ("SHEKI, Feb. 2. It sold 9 mills in 2023. In 2024 it plans on two.", None, "2024-02-02", "text", "Sheki", None),
    ("SHEKI, July 2. In May 2020 a mill burned.", None, "2020-07-02", "text", "Sheki", None),
    ("July 2, 2020 (SHEKI) – A mill burned.", None, "2020-07-02", "dateline", "Sheki", None),
    ("(Sheki) – A mill burned on 2 July 2020.", None, None, None, "Sheki", None),
    ("(TRND, SHEKI) – A mill burned on 2 July 2020.", None, None, None, "Sheki", "TRND"),
    ("(TRND) - SHEKI, JULY 2 - A mill burned.", "2020-07-02", "2020-07-02", "metadata", "Sheki", "TRND"),
    ("SHEKI - TRND\nA mill burned.", None, None, None, "Sheki", "TRND"),
    ("SNA - SHEKI\nA mill burned, the Sheki News Agency (SNA) wrote.", None, None, None, "Sheki", "SNA"),
    ("SHEKI, July 2, Sun-Plus - A mill burned.", "2020-07-02", "2020-07-02", "metadata", "Sheki", "Sun-Plus"),
    ("[08/06/2019 05:49]\nA mill burned in the first week of June.", None, "2019-06-08", "dateline", None, None),
    ("[08/06/2019 05:49]\nA mill burned in the first week of August.", None, "2019-08-06", "dateline", None, None),
    ("[08/06/2019 05:49]\nA mill burned.", None, "2019-08-06", "dateline", None, None),
    ("Published: 14 June 2019\n\nA mill burned.", None, "2019-06-14", "dateline", None, None),
    ("A mill burned on Tuesday, Trend reports, citing the owner.", None, None, None, None, "Trend"),
    ("GANJA, Azerbaijan, May 9. Wells dry up.", None, None, None, "Ganja", None),
    # the imprint at the end
    (f"{MILL}Two fell on Monday.\nTold to A. Rza\nSheki Post, 2 July 2020", None, "2020-07-02", "dateline", None, None),
    (f"{MILL}Published on 2 July 2020", None, "2020-07-02", "dateline", None, None),
    (f"{MILL}Photo: The mill in Sheki, 2 July 2020", None, None, None, None, None),
    (f"{MILL}As of 2 July 2020", None, None, None, None, None),
    (f"{MILL}To be shut by 2 July 2020", None, None, None, None, None),
    (f"{MILL}In August 2020 it burned.\nSheki, 2 July 2020", None, None, None, None, None),
    (f"{MILL}Sheki, 2 July 2020\nGanja, 3 May 2019", None, None, None, None, None),
    # the statement reported
    ("Two fell on Monday. He said so in a report on Thursday, 2 July 2020.", None, "2020-07-02", "text", None, None),
    ("Two fell on Monday. They were born on 2 July 2020, he said.", None, None, None, None, None),
    ("Two fell in May. He said this on 2 July 2020.", None, None, None, None, None),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "given", "day", "basis", "place", "outlet"), OPENINGS, ids=[row[0] for row in OPENINGS]
)
def test_article_date(
    resolved: Resolve, text: str, given: str | None, day: str | None, basis: str | None, place: str | None,
    outlet: str | None,
) -> None:  # fmt: skip
    facts = resolved(text, given)
    assert (facts.published, facts.published_basis, facts.outlet) == (day, basis, outlet)
    assert (facts.dateline or {}).get("place") == place


def test_without_article_date_relative_dates_stay_open(resolved: Resolve) -> None:
    facts = resolved("Last week and on Friday it rained; in March 2019, too.", None)
    assert [(date["text"], date["from"]) for date in facts.dates] == [
        ("Last week", None), ("Friday", None), ("March 2019", "2019-03-01"),
    ]  # fmt: skip
    facts = resolved("On 3 May it rained, and in June; on Friday it snowed. On 30 February nobody came.", None)
    assert [(date["value"], date["from"]) for date in facts.dates] == [
        ("XXXX-05-03", None), ("XXXX-06", None), ("XXXX-WXX-5", None), (None, None),
    ]  # fmt: skip


def test_date_line_and_not_the_file_date_places_weekdays(resolved: Resolve) -> None:
    facts = resolved("VIENTIANE, Oct. 11 (Xinhua) -- The owner said on Friday that it was so.", "2019-10-12")
    assert [date["from"] for date in facts.dates] == ["2019-10-11", "2019-10-11"]


DOUBTS = [
    ("The sheet of 08/06/2020 was torn.", "may also be 2020-06-08"),
    ("The pump failed on 31 April 2020.", "no such day"),
    ("The pump failed on 30 February.", "no such day"),
    ("The sheet of 8-6-2020 was torn.", "may also be 2020-06-08"),
    ("On Friday, May 4, 2020 it rained.", "another day of the week"),
]


@pytest.mark.parametrize(("text", "doubt"), DOUBTS)
def test_doubts_are_told(resolved: Resolve, text: str, doubt: str) -> None:
    [warning] = resolved(text).warnings
    assert doubt in warning


# the window that a figure beside the last mention covers
WINDOWS = [
    ("All told, since 1987, the mill burned twice.", "1987-01-01", WRITTEN),
    ("Since October 2019, nine wells dried up.", "2019-10-01", WRITTEN),
    ("Since the second Karabakh war nine wells were dug.", "2020-11-10", WRITTEN),
    ("Nine wells were dug after the end of the second Karabakh war.", "2020-11-10", WRITTEN),
    ("Since the tripartite statement Armenia dug nine wells.", "2020-11-10", WRITTEN),
    ("Many left in the years after the first Karabakh war.", "1994-05-12", WRITTEN),
    ("After the signing of the tripartite statement in November 2020, Armenia dug nine wells.", "2020-11-10", WRITTEN),
    ("Following the withdrawal of the army in June 2017, nine wells were dug.", "2017-06-01", WRITTEN),
    ("After a visit to the front in June 2017, nine wells were dug.", "2017-06-01", "2017-06-30"),
    ("In Bosnia nine wells were dug since the war ended.", "1995-12-14", WRITTEN),
    ("Azerbaijan dug nine wells since the war.", "2020-11-10", WRITTEN),
    ("Since Ilham Gafarov was elected on Feb. 8, nine wells were dug.", "2021-02-08", WRITTEN),
    ("Since digging started at Sheki on May 25, nine wells were dug.", "2021-05-25", WRITTEN),
    ("Since the start of the month nine wells were dug.", "2021-09-01", WRITTEN),
    ("So far this month nine wells were dug.", "2021-09-01", WRITTEN),
    ("The mill flooded again this summer.", "2021-06-01", "2021-08-31"),
    ("The mill flooded again this autumn.", "2021-09-01", WRITTEN),
    ("Over the past month it rained twice.", "2021-08-15", "2021-09-14"),
    ("It rained shortly after midnight on Tuesday.", "2021-09-14", "2021-09-14"),
    ("Over the past week it rained twice.", "2021-09-08", "2021-09-14"),
    ("Last week it rained twice.", "2021-09-06", "2021-09-12"),
    ("Last month it rained twice.", "2021-08-01", "2021-08-31"),
    ("They will dig nine wells by the end of 2024.", WRITTEN, "2024-12-31"),
    ("This year went well: nine wells by the end of June.", None, "2021-06-30"),
    ("This year went well: nine wells as of the end of June.", "2021-01-01", "2021-06-30"),
    ("This year went well: nine wells as of June 15.", "2021-01-01", "2021-06-15"),
    ("It rained in March 2020. In the same period, two wells dried up.", "2020-03-01", "2020-03-31"),
    ("It rained in March 2020, less than in the same month last year.", "2019-03-01", "2019-03-31"),
    ("In the second half of 2020 it rained, and it snowed over the six months.", "2020-07-01", "2020-12-31"),
    ("Before Victory Day it rained twice.", None, "2021-05-08"),
    ("Over the past weekend it rained twice.", "2021-09-11", "2021-09-12"),
    ("In the last quarter it rained twice.", "2021-04-01", "2021-06-30"),
    ("Over the coming year they will dig nine wells.", "2021-09-16", "2022-09-15"),
    ("It had rained twice by the time the mill burned in May.", None, "2021-05-31"),
    ("It rained twice until the frost in May.", None, "2021-05-31"),
    ("In the year to date it rained twice.", "2021-01-01", WRITTEN),
    ("Between 1983 and May 2020, the mill burned twice.", "1983-01-01", "2020-05-31"),
]


@pytest.mark.parametrize(("text", "first", "last"), WINDOWS, ids=[row[0] for row in WINDOWS])
def test_window_of_a_figure(resolved: Resolve, text: str, first: str | None, last: str) -> None:
    window = periods(resolved(text))[-1]
    assert (window.from_, window.to) == (first, last)


def test_every_example_of_a_rule_is_found_by_the_component(nlp: Any) -> None:
    """The component searches only near its core words and in windows: no rule may lie outside of them."""
    missed = []
    rules = [rule for rule in ruleset_of(nlp, None).rules.values() if rule.family in ("dates", "timespans")]
    for rule in rules:
        for example in rule.match:
            text, spans = unmark(example)
            found = marked_of(nlp(text)).dates
            missed += [
                (rule.id, text[start:end]) for start, end in spans
                if not any(date.start < end and start < date.end for date in found)
            ]  # fmt: skip
    assert missed == []


FULL = ["{d} {M} {y}", "{M} {d}, {y}", "{m} {d}, {y}", "{d} {m} {y}", "{y}-{n:02d}-{d:02d}", "{d:02d}.{n:02d}.{y}"]
MONTHS = [datetime.date(2000, number, 1).strftime("%B") for number in range(1, 13)]
SHORT = ["Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."]


@pytest.mark.parametrize("form", FULL)
def test_full_dates_agree_with_dateparser(resolved: Resolve, form: str) -> None:
    different = []
    for number, (name, short) in enumerate(zip(MONTHS, SHORT, strict=True), 1):
        for day, year in ((1, 1949), (12, 2020), (28, 2023), (number, 1999)):
            text = form.format(d=day, M=name, m=short, y=year, n=number)
            ours = [date["value"] for date in resolved(f"The mill burned on {text} at night.").dates]
            theirs = read_full(text, day_first="." in form and form.startswith("{d:"))
            if theirs is None or ours != [theirs.isoformat()]:
                different.append((text, ours, theirs))
    assert different == []


@pytest.mark.parametrize("text", ["we", "may", "270", "3368", "1,465", "2020", "April 4", "March 2023"])
def test_dateparser_fills_in_nothing(text: str) -> None:
    assert read_full(text) is None


def test_dateparser_is_not_imported_with_the_resolver() -> None:
    code = "import sys, minewire.resolve.dates; sys.exit('dateparser' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


BROKEN = [
    ('[[period]]\nid = "a"\nnames = ["x"]\nsource = "s"', "field start is missing"),
    (
        '[[period]]\nid = "a"\nnames = ["x"]\nsource = "s"\nstart = 2020-02-01\nend = 2020-01-01',
        "ends before it starts",
    ),
    ('[[event]]\nid = "a"\nnames = []\nsource = "s"\nday = 2020-02-01', "field names is not a list of names"),
    ('[[event]]\nid = "a"\nnames = ["x"]\nsource = "s"\nday = "2020-02-01"', "field day is not a day"),
    ('[[day]]\nid = "a"\nnames = ["x"]\nsource = "s"', "needs either every or on"),
    ('[[day]]\nid = "a"\nnames = ["x"]\nsource = "s"\non = [2020-02-01]\nto = []', "on and to do not match"),
    ('[[day]]\nid = "a"\nnames = ["x"]\nsource = "s"\nevery = "13-40"', "field every is not a month and a day"),
    ('[[era]]\nid = "a"', "unknown table era"),
]


@pytest.mark.parametrize(("table", "problem"), BROKEN)
def test_broken_periods_are_told(tmp_path: Path, table: str, problem: str) -> None:
    path = tmp_path / "periods.toml"
    path.write_text(table, encoding="utf-8")
    with pytest.raises(PatternError, match=problem):
        read_periods([path])
