"""Whatever two people do at one project in whatever order, the record says just that.

What is to stand is told by a model of a few lines: undo and redo go through snapshots of it.
"""

import tempfile
from collections import Counter
from dataclasses import dataclass, field, replace
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from labeler.core.answer import Answer, Verdict
from labeler.core.comparison import Comparison, ComparisonId, Message, Response
from labeler.core.details import Details, Said
from labeler.core.ids import JudgmentId, new_judgment_id
from labeler.core.judgment import Judgment, Origin, Purpose, Visibility
from labeler.core.moment import now
from labeler.core.prediction import Prediction
from labeler.core.presentation import scale_of
from labeler.core.record import Record
from labeler.core.settings import Settings
from labeler.storage.project import Project
from labeler.workflow.changes import Changes
from labeler.workflow.events import Forget
from labeler.workflow.session import Session
from tests.storage.samples import prediction
from tests.workflow.conftest import pair

MANY = 18
SKIP = Answer(Verdict.SKIP)

Answers = dict[tuple[str, ComparisonId], Answer]
"""What stands of one annotator, by purpose and comparison."""


@dataclass
class Person:
    """What one annotator said in this program, and would have back or again."""

    said: Answers = field(default_factory=dict)
    before: list[Answers] = field(default_factory=list)
    after: list[Answers] = field(default_factory=list)

    def say(self, said: Answers) -> None:
        self.before.append(self.said)
        self.after.clear()
        self.said = said


def comparisons() -> list[Comparison]:
    """Pairs and a few of more responses, of some of which the right answer is known."""
    found = [pair(f"c{n:02}", prompt=f"Question {n // 2}?") for n in range(MANY - 6)]
    gold = [None, Answer(Verdict.TIE), Answer.prefer(0)]
    found = [replace(each, gold=gold[n % 3]) for n, each in enumerate(found)]
    for many in (3, 3, 3, 4, 4, 5):
        texts = tuple(Response(f"{len(found)} {place}") for place in range(many))
        name = ComparisonId(f"c{len(found):02}")
        right = Answer(Verdict.RANK, ranking=tuple(range(many)))
        found.append(Comparison(name, (Message("user", f"{name}?"),), texts, gold=right))
    return found


class AnyOrder(RuleBasedStateMachine):
    """Two annotators at one project, one after the other, who do anything."""

    @initialize(seed=st.integers(0, 9))
    def begin(self, seed: int) -> None:
        self.folder = tempfile.TemporaryDirectory(prefix="labeler-any-order-")
        self.path = Path(self.folder.name) / "p.labeler"
        self.people = {name: Person() for name in ("ada", "bob")}
        self.imported: Counter[object] = Counter()
        self.record: dict[JudgmentId, Judgment] = {}
        self.taught: set[JudgmentId] = set()
        self.known = {each.id: each for each in comparisons()}
        self.project = Project.create(self.path, Settings(seed=seed))
        self.project.add(map(Record, self.known.values()), at=now())
        self.sit_down("ada")

    def teardown(self) -> None:
        if "project" in self.__dict__:
            self.project.close()
            self.folder.cleanup()

    def sit_down(self, name: str) -> None:
        self.session, self.me = Session(self.project, name), self.people[name]
        built, waiting = self.session.foretold.history()
        self.taught = {each.id for each in (*built, *waiting)}

    @property
    def shown_as(self) -> Purpose:
        return self.session._turns.upcoming(1)[0].purpose

    def follow(self, changes: Changes) -> None:
        """Learn and unlearn, as the engine would."""
        for lesson in changes.lessons():
            if isinstance(lesson, Forget):
                self.taught.discard(lesson.judgment)
            else:
                assert lesson.judgment.id not in self.taught
                self.taught.add(lesson.judgment.id)

    def answer(self, comparison: Comparison, data: st.DataObject, order: tuple[int, ...]) -> Answer:
        many = len(comparison.responses)
        if data.draw(st.integers(0, 4)) == 0:
            return SKIP
        if many > 2:
            return Answer(Verdict.RANK, ranking=tuple(data.draw(st.permutations(range(many)))))
        choice = data.draw(st.sampled_from(scale_of(self.project.settings.scale)))
        return choice.answer(*order[:2])

    @rule(data=st.data(), seen=st.booleans(), comes_back=st.booleans())
    def judge(self, data: st.DataObject, seen: bool, comes_back: bool) -> None:
        shown = self.session.current
        if shown is None:
            return
        purpose, comparison = self.shown_as, shown.comparison.id
        before = self.me.said.get((Purpose.LABEL, comparison))
        if purpose is Purpose.LABEL:
            assert before in (None, SKIP), "it is labelled already"
            assert (Purpose.GOLD, comparison) not in self.me.said, "it was a gold check"
        else:
            assert (purpose, comparison) not in self.me.said, "it was checked already"
            assert (purpose is Purpose.REPEAT) == (before not in (None, SKIP))
        answer = self.answer(shown.comparison, data, shown.order)
        details = Details(comes_back=comes_back) if answer == SKIP else Details()
        changes = self.session.judge(shown, answer, rewards_seen=seen, said=Said(details))
        assert (changes.judged.purpose, changes.judged.shown) == (purpose, shown.order)
        self.follow(changes)
        self.me.say(self.me.said | {(purpose, comparison): answer})

    @rule(times=st.integers(1, 5))
    def undo(self, times: int) -> None:
        for _ in range(times):
            assert self.session.can_undo is bool(self.me.before)
            changes = self.session.undo()
            assert (changes is not None) is bool(self.me.before)
            if changes is not None:
                self.follow(changes)
                self.me.after.append(self.me.said)
                self.me.said = self.me.before.pop()
                gave_back = changes.restored is None or changes.restored.answer == SKIP
                if gave_back and changes.retracted.purpose is not Purpose.REVISION:
                    assert self.session.current.comparison == changes.comparison
                    assert self.shown_as is changes.retracted.purpose

    @rule(times=st.integers(1, 5))
    def redo(self, times: int) -> None:
        for _ in range(times):
            assert self.session.can_redo is bool(self.me.after)
            changes = self.session.redo()
            assert (changes is not None) is bool(self.me.after)
            if changes is not None:
                self.follow(changes)
                self.me.before.append(self.me.said)
                self.me.said = self.me.after.pop()

    @rule(data=st.data(), seen=st.booleans(), comes_back=st.booleans())
    def change(self, data: st.DataObject, seen: bool, comes_back: bool) -> None:
        earlier = self.session.hindsight.earlier(0, 99)
        if not earlier:
            return
        again = self.session.hindsight.revisit(data.draw(st.sampled_from(earlier)))
        answer = self.answer(again.presentation.comparison, data, again.presentation.order)
        details = Details(comes_back=comes_back) if answer == SKIP else Details()
        current = self.session.current
        changes = self.session.change(again.judgment, answer, rewards_seen=seen, said=Said(details))
        self.follow(changes)
        made = changes.judged
        if current and made.comparison != current.comparison.id:
            assert self.session.current == current
        self.me.say(self.me.said | {(made.purpose, made.comparison): answer})
        if made.purpose is Purpose.REVISION:
            blind = self.session._book.get(made.revises)
            assert blind.id in self.session._book.standing | self.session._book.checks
            assert not blind.rewards_seen

    @precondition(lambda self: self.session.current)
    @rule(raised=st.booleans())
    def flag(self, raised: bool) -> None:
        shown = self.session.current.comparison.id
        made = self.session.flags.flag(shown, raised, "look")
        assert self.project.reviews.flags()[-1] == made
        assert self.session.flags.of(shown) == (made if raised else None)

    @rule()
    def foretell(self) -> None:
        """The model has predicted what was said last, which is when rewards appear."""
        last = self.session._book.latest
        if last is not None:
            made = prediction(last.id)
            outlook = replace(made.outlook, comparison=last.comparison)
            self.session.foretold.take(Prediction(last.id, outlook, 0.5))

    @rule(data=st.data(), many=st.integers(1, 8))
    def look_ahead(self, data: st.DataObject, many: int) -> None:
        """As the engine makes the window do between two keys."""
        current = self.session.current
        self.session.upcoming(many)
        self.session.supply.seek()
        self.session.supply.pool(many)
        best = data.draw(st.permutations(sorted(self.known)))[:8]
        self.session.supply.propose(self.project.settings.acquisition, best)
        assert self.session.current == current

    @rule(data=st.data())
    def set_up(self, data: st.DataObject) -> None:
        value = {
            "scale": st.sampled_from((7, 5, 3, 2)),
            "gold_rate": st.sampled_from((0.0, 0.2, 0.5)),
            "repeat_rate": st.sampled_from((0.0, 0.2, 0.5)),
            "most_responses": st.sampled_from((2, 3, 4, 8)),
            "visibility": st.sampled_from(Visibility),
            "revision_counts": st.booleans(),
            "acquisition": st.sampled_from(("random", "information", "fifo")),
            "random_share": st.sampled_from((0.0, 0.25, 1.0)),
            "holdout": st.sampled_from((0.0, 0.3)),
            "seed": st.integers(0, 3),
        }
        current = self.session.current
        if data.draw(st.booleans()):
            self.session.upcoming(data.draw(st.integers(1, 4)))
        name = data.draw(st.sampled_from(sorted(value)))
        changed = replace(self.project.settings, **{name: data.draw(value[name])})
        self.session.change_settings(changed)
        if current is not None:
            assert self.session.current == current, "what is on the screen stays"

    @rule(name=st.sampled_from(("ada", "bob")), reopened=st.booleans())
    def come_again(self, name: str, reopened: bool) -> None:
        self.session.foretold.save()
        if reopened:
            self.project.close()
            self.project = Project.open(self.path)
        self.sit_down(name)

    @rule(data=st.data(), name=st.sampled_from(("ada", "cyd")))
    def bring_in(self, data: st.DataObject, name: str) -> None:
        """A file with a judgment of someone; the window sits down again after it."""
        comparison = self.known[data.draw(st.sampled_from(sorted(self.known)))]
        if not comparison.is_pair or (name, comparison.id) in self.imported:
            return
        said = Answer(Verdict.BOTH_BAD)
        made = Judgment(new_judgment_id(), comparison.id, name, said, now(), origin=Origin.IMPORT)
        self.project.add([Record(comparison, (made,))], at=now())
        self.imported[name, comparison.id] += 1
        self.sit_down(self.session.annotator)

    @invariant()
    def the_record_only_grows(self) -> None:
        found = {each.id: each for each in self.project.judgments()}
        assert found.items() >= self.record.items()
        self.record = found

    @invariant()
    def what_stands_is_what_was_said(self) -> None:
        expected = Counter(
            (name, purpose, comparison, answer)
            for name, person in self.people.items()
            for (purpose, comparison), answer in person.said.items()
        )
        stands = [*self.project.standing(), *self.project.checks()]
        own = [each for each in stands if each.origin is Origin.WINDOW]
        assert expected == Counter((e.annotator, e.purpose, e.comparison, e.answer) for e in own)
        assert len(stands) - len(own) == self.imported.total()
        assert all(each.purpose is Purpose.LABEL for each in self.project.standing())
        assert set(self.session._book.standing) == {e.id for e in self.project.standing()}
        assert set(self.session._book.checks) == {e.id for e in self.project.checks()}

    @invariant()
    def the_model_was_taught_what_stands(self) -> None:
        for each in self.project.standing():
            assert each.id in self.taught or each.answer == SKIP
        gone = set(self.record) - {e.id for e in (*self.project.standing(), *self.project.checks())}
        skips = {each.id for each in self.record.values() if each.answer == SKIP}
        assert not self.taught & gone - skips

    @invariant()
    def nothing_starves_and_the_counts_are_right(self) -> None:
        session, most = self.session, self.project.settings.most_responses
        asked = {each for each, known in self.known.items() if len(known.responses) <= most}
        labels = {of: said for (kind, of), said in self.me.said.items() if kind is Purpose.LABEL}
        golds = {of: said for (kind, of), said in self.me.said.items() if kind is Purpose.GOLD}
        brought = {of for name, of in self.imported if name == session.annotator}
        answered = {of for of, said in (*labels.items(), *golds.items()) if said != SKIP} | brought
        repeats = sum(kind is Purpose.REPEAT for kind, _ in self.me.said)
        assert session.counts.judged == len(answered & asked) + repeats
        assert session.counts.total >= session.counts.judged
        if session.current is None:
            assert asked <= answered | set(labels) | set(golds)
            assert set(session._book.skipped) & asked <= {
                of for of, skip in session._book.skipped.items() if not skip.details.comes_back
            } | set(golds)
        again = Session(self.project, session.annotator)
        assert again.counts.judged == session.counts.judged
        assert again._book.redoable == session._book.redoable
        assert again.hindsight.earlier(0, 99) == session.hindsight.earlier(0, 99)


TestAnyOrder = AnyOrder.TestCase
TestAnyOrder.settings = settings(
    max_examples=25,
    stateful_step_count=60,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
