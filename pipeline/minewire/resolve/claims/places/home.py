"""Where an article is at home: the field of whoever is interviewed, the region that its headline is about."""

from __future__ import annotations

from collections.abc import Iterator

from minewire.resolve.claims.figure import SQUARE_METRES, WORK, Figure, area_unit
from minewire.resolve.claims.near import Near
from minewire.resolve.claims.times.stands import STOCK
from minewire.resolve.facts import Json
from minewire.resolve.places import RANK

from .grounds import Grounds
from .narrowest import is_road
from .so_many import of_more

_LOCAL = ("region", "district")
_SMALL = ("village", "city", "other")
_OPENING = 5  # sentences that set the scene
_SURFACE, _STILL_THERE, _ITEMS = 50_000_000, 5_000, 200_000  # square metres and devices; more are of a whole land
_MANY = 100
_FEW = 10  # victims of one village
_SUBJECT = 3  # units of 'It has so far'
_BODY = 4  # units of 'District Prosecutor's Office', and to its verb
_SCENE = 3  # sentences that set the scene of a story
_ROWS = 12  # below a line
_OF_THE = 3  # units of 'Of the 57.8 million'
_LOCALS, _NESTED = 2, 2  # units of 'local residents'; places of 'villagers in Kachin's Momauk township'
_HELD = 4  # units of 'mine action forum'
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
        self.wider = False
        self.story = self.of_feature()

    def of_speaker(self) -> list[str]:
        """'… has run the mountain sector, that is Kalbajar and Lachin': what the one who answers is in charge of."""
        for index in range(min(self.questions, default=0)):
            first, last = self.scene.sentences[index]
            charge = self.scene.some(first, last, "claims.in-charge")
            if charge is not None:
                told = [g for g in self.grounds.of(index) if g.first > charge and g.ids and not g.lead_only]
                seat = told and self.scene.has(told[-1].first - 1, told[-1].first, "claims.beside", "claims.origin")
                if told and not seat and not self.scene.has(charge, told[-1].first, "claims.society"):
                    return told[-1].ids
        return []

    def of_title(self) -> list[str]:
        """'Yemen: mine action report, June', 'UNMAS South Sudan', 'Mine action in Chad': the country before the colon
        of a headline, or that ends one without harm and figures."""
        head = self.scene.facts.places[:1]
        if not head or not self.grounds.near.headline(0) or not self.grounds.is_national(head[0]["id"]):
            return []
        first, last = self.scene.tape.range(head[0]["start"], head[0]["end"])
        alone = self.scene.at(last, "=:") or last >= self.scene.sentences[0][1]
        if first == self.scene.sentences[0][0]:
            return [head[0]["id"]] if alone else []
        begin, end = self.scene.sentences[0]
        topic = self.scene.tape.has(first - 1, "upper") or self.scene.has(begin, first, "device.strong-topic")
        ends = last >= end - self.scene.has(end - 1, end, "para", "punct")
        told = self.scene.has(begin, end, *_HARM, "figure", "area")
        return [head[0]["id"]] if topic and ends and not told else []

    def of_feature(self) -> list[str]:
        """The village or town that a story is set in: named in its opening and again, more often than any other."""
        counts: dict[str, int] = {}
        lines = [p for p in self.scene.facts.places if p["role"] == "dateline"]
        for place in self.scene.facts.places:
            # 'two men from Ganja', 'on the drive back to Harare'
            before = self.scene.tape.at(place["start"]) - 1
            from_there = self.scene.has(before, before + 1, "claims.origin", "claims.toward")
            if place["kind"] in _SMALL and place["role"] in ("location", "dateline") and not from_there:
                counts[place["name"]] = counts.get(place["name"], 0) + 1
        near = self.grounds.near
        opening = range(min(_OPENING, len(self.scene.sentences)))
        told = [g for i in opening for g in self.grounds.of(i) if len(g.ids) == 1 and not (g.origin or g.toward)]
        for ground in sorted(told, key=lambda g: near.headline(near.sentence_of(g.start))):
            place = self.grounds.by_id[ground.ids[0]]
            often = counts.get(place["name"], 0)
            also = place["role"] == "dateline" or any(p["name"] == place["name"] for p in lines)
            if is_road(self.scene, place):
                continue
            if place["kind"] in _SMALL and often > 1 + also and often == max(counts.values()):
                return ground.ids
        return self._of_line(lines) or self._setting()

    def _of_line(self, lines: list[Json]) -> list[str]:
        """The village or town that a story is sent from, when it goes on with 'The village' and has named no other."""
        if len(lines) > 1 and {p["kind"] for p in lines[1:]} - {"region", "country"}:
            return []
        for place in lines[:1] if lines and lines[0]["kind"] in _SMALL else ():
            for first, _ in self.scene.sentences:
                told = self.scene.at(first, "claims.definite") and self.scene.value("claims.ground", first + 1)
                if told in ("village", "city"):
                    start = self.scene.tape.starts[first]
                    others = (p for p in self.scene.facts.places if place["end"] <= p["start"] < start)
                    return [] if any(p["kind"] in _SMALL and p["role"] == "location" for p in others) else [place["id"]]
        return []

    def _setting(self) -> list[str]:
        """The one village or town that the first sentences of a story are set in, with no figure and no harm there."""
        near, sentences = self.grounds.near, self.scene.sentences
        first = int(near.headline(0))
        names: set[str] = set()
        told: list[str] = []
        for index in range(first, min(first + _SCENE, len(sentences))):
            if near.harmful(index):
                return []
            grounds = [g for g in self.grounds.of(index) if g.ids and not g.lead_only]
            for ground in grounds:
                place = self.grounds.by_id[ground.ids[0]]
                if place["kind"] in ("region", "country") and len(ground.ids) == 1:
                    continue
                doubtful = ground.origin or ground.toward or self.scene.has(*sentences[index], "device")
                # 'head of the Horadiz regional center'
                doubtful = doubtful or self.scene.has(ground.last, ground.last + _BODY, "claims.local-body")
                # 'Embassy of Ireland, Harare'
                doubtful = doubtful or self.scene.has(ground.first - _BODY, ground.first, "claims.not-place-before")
                if place["kind"] not in _SMALL or len(ground.ids) > 1 or doubtful:
                    return []
                names.add(place["name"])
                told = told or ground.ids
        return told if len(names) == 1 else []

    def large(self, figure: Figure) -> bool:
        """Whether a figure of devices or land is more than one place holds."""
        limit = _SURFACE if figure.kind == "area" else _STILL_THERE if figure.action == "remaining" else _ITEMS
        unit = SQUARE_METRES.get(area_unit(figure), 1) if figure.kind == "area" else 1
        value = figure.value or (figure.number.low or figure.number.high if figure.number else None) or 0
        if figure.kind == "area" and value * unit < limit:  # 'Of the 57 million square metres, 49 million are cleared'
            return any(n * SQUARE_METRES.get(u, 0) >= limit for n, u in self._surfaces(figure))
        return figure.kind in WORK and value * unit >= limit

    def _surfaces(self, figure: Figure) -> Iterator[tuple[float, str]]:
        """The surface that a sentence opens with, of which a figure tells a part."""
        first, _ = self.scene.sentences[figure.sentence]
        for at in range(first, min(first + _OF_THE, figure.first)):
            number = self.scene.numbers.get(at)
            if number is not None and self.scene.has(first, at, "claims.recall", "claims.of"):
                yield number.value or 0, (number.unit or "").replace(" ", "_")

    def holds(self, figure: Figure) -> bool:
        """Whether a figure that nothing places is of where the story is set: nobody speaks of the whole land yet."""
        voice = self.grounds.near.voice(figure)
        speaker = next((s for s in self.scene.facts.speakers if voice and s["id"] == voice["speaker"]), None)
        value = figure.value or (figure.number.low or figure.number.high if figure.number else None) or 0
        worked = figure.kind in WORK and not self.large(figure)
        few = figure.kind == "person" and (figure.number is None or value < _FEW)
        if figure.sentence < self.grounds.near.sentence_of(self.grounds.by_id[self.story[0]]["start"]):
            return False
        wider = self.wider or of_more(self.grounds, figure, self.story)
        return (worked or few) and not wider and (speaker is None or speaker["kind"] != "organisation")

    def look_round(self, ids: list[str]) -> None:
        """A figure of a region or a country ends what is told of the place itself."""
        self.wider = self.wider or not ids or any(RANK[self.grounds.by_id[i]["kind"]] > RANK["district"] for i in ids)

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
        if self.scene.has(named[0].last, named[0].last + _HELD, "claims.gathering"):
            return []
        if place["kind"] == "city":  # 'Kharkiv deminers sum up the year' is of the region that bears its name
            body = (p for p in self.scene.facts.places if p["name"] == place["name"] and p["kind"] in _LOCAL)
            place = next(body, place)
        partly = self.scene.rules.lexicon("claims.partly-mined").value(place["country"] or "") is not None
        return [place] if place["kind"] == "district" or (place["kind"] == "region" and not partly) else []

    def of_body(self, figure: Figure) -> list[str]:
        """'The Kherson directorate of the Emergency Service said that …': the land of the body that tells a figure."""
        voice = self.grounds.near.voice(figure)
        who = voice["speaker_mention"] if voice else None
        if not who:
            return self._of_subject(figure) if voice is None else []
        first, last = self.scene.tape.range(who["start"], who["end"])
        town = self.scene.has(first, last, "claims.town-body")
        if not (town or self.scene.has(first, last, "claims.local-body")):
            return []
        kinds = (*_LOCAL, "city", "village") if town else _LOCAL
        inside = [p for p in self.scene.facts.places if who["start"] <= p["start"] < who["end"] and p["kind"] in kinds]
        return [inside[0]["id"]] if len(inside) == 1 and not self.grounds.leads(inside[0]) else []

    def of_bureau(self, figure: Figure) -> list[str]:
        """'The Kalbajar centre reported 11 mines lifted', '"We lifted 11 mines," said Omar Noor, head of the Kalbajar
        office': what an office has done it did in the district or region whose name it bears."""
        voice = self.grounds.near.voice(figure)
        who = voice["speaker_mention"] if voice else None
        if not who or figure.kind not in WORK:
            return []
        speaker = next((s for s in self.scene.facts.speakers if voice and s["id"] == voice["speaker"]), None)
        role = (speaker["role"] or "") if speaker is not None else ""
        for place in self.scene.facts.places:
            told = who["start"] <= place["start"] < who["end"] or place["text"] in role
            if told and place["kind"] in _LOCAL:
                _, end = self.scene.tape.range(place["start"], place["end"])
                if self.scene.has(end, end + _BODY, "claims.bureau") and not self.grounds.leads(place):
                    return [place["id"]]
        return []

    def of_locals(self, figure: Figure) -> list[str]:
        """'Residents of Zar said a mine killed a shepherd': what those who live at a place tell happened there."""
        voice = self.grounds.near.voice(figure)
        who = voice["speaker_mention"] if voice else None
        if not who or self.large(figure):
            return []
        first, last = self.scene.tape.range(who["start"], who["end"])
        if not self.scene.has(first, min(first + _LOCALS, last), "claims.locals"):
            return []
        inside = [p for p in self.scene.facts.places if who["start"] <= p["start"] < who["end"]]
        small = sorted((p for p in inside if RANK[p["kind"]] <= RANK["district"]), key=lambda p: RANK[p["kind"]])
        return [p["id"] for p in small[:1]] if len(inside) <= _NESTED else []

    def of_mishap(self, index: int) -> list[str]:
        """'Deadly blast in Yohmor' above 'A shepherd was killed by a mine on Monday': the spot that a headline tells of
        the one accident that its text opens with."""
        near, (first, last) = self.grounds.near, self.scene.sentences[0]
        if not near.headline(0) or near.headline(index) or index > _OPENING:
            return []
        if not (near.harmful(0) or self.scene.has(first, last, "incident", "claims.mishap", "cause.explosion")):
            return []
        named = [g for g in self.grounds.of(0) if g.ids and not (g.lead_only or g.toward or g.origin)]
        if len(named) != 1 or len(named[0].ids) != 1:
            return []
        return named[0].ids if RANK[self.grounds.by_id[named[0].ids[0]]["kind"]] <= RANK["district"] else []

    def _of_subject(self, figure: Figure) -> list[str]:
        """'The Khojavend District Prosecutor's Office puts at nine the accidents': the body a sentence begins with."""
        first, _ = self.scene.sentences[figure.sentence]
        start = self.scene.tape.starts[first]
        for place in self.scene.facts.places:
            if place["start"] < start or place["kind"] not in _LOCAL:
                continue
            unit, end = self.scene.tape.range(place["start"], place["end"])
            if unit > first + 1:
                continue
            body = self.scene.some(end, min(end + _BODY, figure.first), "claims.local-body")
            if body is not None and self.scene.has(body, min(body + _BODY, figure.first), "claims.vouches"):
                return [place["id"]]
        return []

    def of_it(self, figure: Figure) -> list[str]:
        """'Cambodia rejected the charge. It has destroyed 1.2 million mines', 'Tete has 26 minefields. The mines in its
        soil hurt four': the country, or the region, that the sentence before is about."""
        first, before = self.scene.sentences[figure.sentence][0], figure.sentence - 1
        soil = self.scene.some(first, figure.first, "claims.soil")
        its = soil is not None and self.scene.at(soil - 1, "claims.possessive")
        told = its or self.scene.at(first, "claims.it")
        if before < 0 or not (told and self.scene.same_paragraph(before, figure.sentence)):
            return []
        far = figure.first - first > _SUBJECT and not self.scene.has(first + 1, first + _SUBJECT, "claims.holds")
        if far and not its:
            return []
        start = self.scene.tape.starts[self.scene.sentences[before][0]]
        lead = [p for p in self.scene.facts.places if p["start"] == start and p["role"] in ("actor", "location")]
        return [p["id"] for p in lead if self.grounds.is_national(p["id"]) or (its and p["kind"] == "region")]

    def of_state(self, figure: Figure, free: bool) -> list[str]:
        """'Senegal declared that 400,000 square metres were still to be cleared': the land of the state that tells."""
        voice = self.grounds.near.voice(figure)
        who = voice["speaker_mention"] if voice else None
        if not who or figure.kind not in WORK or figure.action == "laid":
            return []
        inside = [
            p
            for p in self.scene.facts.places
            if who["start"] <= p["start"] < who["end"] and p["kind"] == "country" and not self._gives(p)
        ]
        itself = len(inside) == 1 and inside[0]["start"] == who["start"] and inside[0]["role"] == "actor"
        if len(inside) != 1 or not (itself or (free and (figure.action in STOCK or self.large(figure)))):
            return []
        return [p["id"] for p in inside if self.grounds.is_national(p["id"])]

    def _gives(self, place: Json) -> bool:
        """'Masam, a Saudi-funded project': the country of a donor."""
        last = self.scene.tape.range(place["start"], place["end"])[1]
        last += self.scene.at(last, "=-")
        return self.scene.at(last, "claims.funds")

    def of_people(self, figure: Figure) -> list[str]:
        """'Nearly 88,000 Angolans live with injuries caused by mines': the country of so many of its people."""
        if (figure.value or 0) < _MANY or not self.scene.has(figure.first, figure.last, "demonym"):
            return []
        start, end = self.scene.tape.starts[figure.first], self.scene.tape.ends[figure.last - 1]
        people = [p for p in self.scene.facts.places if p["role"] == "demonym" and start <= p["start"] < end]
        return [p["id"] for p in people[:1] if p["kind"] == "country" and self.grounds.is_national(p["id"])]
