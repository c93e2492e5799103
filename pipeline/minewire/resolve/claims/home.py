"""Where an article is at home: the field of whoever is interviewed, the region that its headline is about."""

from __future__ import annotations

from minewire.resolve.facts import Json

from .figure import Figure
from .grounds import Grounds
from .near import Near

_LOCAL = ("region", "district")
_MANY = 100
_ROWS = 12  # below a line
_QUESTIONS = 2  # so many questions in paragraphs of their own make an interview
_HARM = ("cause.trigger", "outcome.past", "outcome.state", "outcome.active", "person.outcome-noun")


def questions(near: Near) -> set[int]:
    """The sentences that are questions and stand in paragraphs of their own, when there are several."""
    scene, sentences = near.scene, near.scene.sentences
    alone = {
        index
        for index, (_, last) in enumerate(sentences[:-1])
        if index
        and scene.has(last - 1, last, "=?")
        and not (scene.same_paragraph(index, index + 1) or scene.same_paragraph(index - 1, index))
        and not near.quoted(scene.tape.starts[last - 1])
    }
    return alone if len(alone) >= _QUESTIONS else set()


class Home:
    """Finds the places that hold where nothing else is told."""

    def __init__(self, grounds: Grounds, asked: set[int]) -> None:
        self.grounds, self.scene = grounds, grounds.scene
        self.questions = asked

    def of_speaker(self) -> list[str]:
        """'… has run the mountain sector, that is Kalbajar and Lachin': what the one who answers is in charge of."""
        for index in range(min(self.questions, default=0)):
            first, last = self.scene.sentences[index]
            charge = self.scene.some(first, last, "claims.in-charge")
            if charge is not None:
                told = [g for g in self.grounds.of(index) if g.first > charge and g.ids and not g.lead_only]
                if told and not self.scene.has(charge, told[-1].first, "claims.society"):
                    return told[-1].ids
        return []

    def of_title(self) -> list[str]:
        """'Yemen: mine action report, June': the country before the colon of a headline."""
        head = self.scene.facts.places[:1]
        if not head or not self.grounds.near.headline(0) or not self.grounds.is_national(head[0]["id"]):
            return []
        first, last = self.scene.tape.range(head[0]["start"], head[0]["end"])
        return [head[0]["id"]] if first == self.scene.sentences[0][0] and self.scene.at(last, "=:") else []

    def of_heading(self, figure: Figure) -> list[str]:
        """'Kalbajar district, January to October' above 'Cleared: 2,874 ha': the place of a line over rows."""
        sentences, scene = self.scene.sentences, self.scene
        for index in range(figure.sentence, max(figure.sentence - _ROWS, 0), -1):
            first, last = sentences[index]
            if scene.has(last - 2, last, "=.", "=!", "=?"):
                return []
            named = [g for g in self.grounds.of(index) if g.ids]
            if index < figure.sentence and len(named) == 1 and not scene.has(first, last, "figure", "area"):
                return named[0].ids
        return []

    def of_headline(self) -> list[Json]:
        """The region or district that a headline names, alone and without harm: its report of work is of it."""
        if len(self.scene.sentences) < 2 or not self.grounds.near.headline(0):
            return []
        first, last = self.scene.sentences[0]
        head = self.scene.facts.places[:1]  # 'Quang Tri: 900 bombs destroyed'
        if head and self.scene.tape.range(head[0]["start"], head[0]["end"])[0] == first:
            _, end = self.scene.tape.range(head[0]["start"], head[0]["end"])
            if self.scene.at(end, "=:") and head[0]["kind"] in (*_LOCAL, "city"):
                return [] if self.scene.has(first, last, *_HARM) else head
        named = [g for g in self.grounds.of(0) if g.ids]
        if len(named) != 1 or len(named[0].ids) != 1 or self.scene.has(*self.scene.sentences[0], *_HARM):
            return []
        place = self.grounds.by_id[named[0].ids[0]]
        partly = self.scene.rules.lexicon("claims.partly-mined").value(place["country"] or "") is not None
        return [place] if place["kind"] == "district" or (place["kind"] == "region" and not partly) else []

    def of_body(self, figure: Figure) -> list[str]:
        """'The Kherson directorate of the Emergency Service said that …': the land of the body that tells a figure."""
        voice = self.grounds.near.voice(figure)
        who = voice["speaker_mention"] if voice else None
        if not who:
            return []
        first, last = self.scene.tape.range(who["start"], who["end"])
        if not self.scene.has(first, last, "claims.local-body"):
            return []
        inside = [p for p in self.scene.facts.places if who["start"] <= p["start"] < who["end"] and p["kind"] in _LOCAL]
        return [inside[0]["id"]] if len(inside) == 1 else []

    def of_people(self, figure: Figure) -> list[str]:
        """'Nearly 88,000 Angolans live with injuries caused by mines': the country of so many of its people."""
        start, end = self.scene.tape.starts[figure.first], self.scene.tape.ends[figure.last - 1]
        people = [p for p in self.scene.facts.places if p["role"] == "demonym" and start <= p["start"] < end]
        many = (figure.value or 0) >= _MANY
        return [p["id"] for p in people[:1] if p["kind"] == "country" and many and self.grounds.is_national(p["id"])]
