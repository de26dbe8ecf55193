"""The project file: one SQLite file that holds a labelling project's whole truth."""

from collections.abc import Container, Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from sqlite3 import Connection
from typing import TYPE_CHECKING, Self

from labeler.core.answer import Verdict
from labeler.core.comparison import Comparison, ComparisonId
from labeler.core.errors import InvalidSettings, LabelerError, ProjectError
from labeler.core.judgment import Judgment, Retraction
from labeler.core.moment import now
from labeler.core.prediction import Prediction
from labeler.core.record import Record
from labeler.core.settings import Settings
from labeler.storage import adding, comparisons, judgments
from labeler.storage.adding import Added
from labeler.storage.closing import Closing
from labeler.storage.connection import (
    check_writable,
    hurried,
    insert,
    open_to_read,
    open_to_write,
    reading,
    saving,
)
from labeler.storage.creation import create_file
from labeler.storage.facts import PairFacts, judged_pairs, judged_texts
from labeler.storage.gists import Gists
from labeler.storage.judgment_rows import retraction_row
from labeler.storage.lock import lock
from labeler.storage.profiles import Day, Profile, day, profiles
from labeler.storage.reviews import Reviews
from labeler.storage.rivals import Rivals
from labeler.storage.settings_history import (
    Change,
    Edition,
    guidelines,
    read_settings,
    settings_log,
    settings_since,
    write_settings,
)

__all__ = ["Added", "Counts", "Project"]

if TYPE_CHECKING:
    from filelock import BaseFileLock


@dataclass(frozen=True, slots=True)
class Counts:
    """How far someone is: comparisons judged, of those in all. A skip does not count.

    Both are of at most as many responses as the project compares at once.
    """

    judged: int
    total: int


class Project(Closing):
    """An open project; a context manager that closes it.

    Belongs to the thread that opened it. Each method that changes something is one unit: when it
    returns, all of it is on the disk; when it raises, none of it is in the file.

    Attributes:
        reviews: What became of comparisons after they were judged.
        rivals: Other reward models beside the project's.
        gists: What figures need of each judgment.
    """

    def __init__(self, path: Path, database: Connection, held: "BaseFileLock | None") -> None:
        self.path = path
        self._database, self._lock = database, held
        self.reviews, self.rivals = Reviews(path, database), Rivals(path, database)
        self.gists = Gists(path, database)
        try:
            self._settings = self._read_settings()
        except BaseException:
            database.close()
            raise

    @classmethod
    def create(cls, path: Path, settings: Settings | None = None) -> Self:
        """Make a new project file and open it for writing.

        Raises:
            ProjectError: There is something at `path`, or its folder can't be used.
            NotSaved: The disk did not take it. Nothing is left at `path`.
        """
        held = create_file(path, settings or Settings())
        return cls._opened(path, held)

    @classmethod
    def open(cls, path: Path, *, writable: bool = True) -> Self:
        """Open a project.

        Args:
            path: The project file.
            writable: With False, only reads, beside whoever has it open for writing.

        Raises:
            NotAProject: No such file, or a file of another kind.
            NewerProject: Written by a later version of this program.
            ReadOnly: Can't be written to.
            AlreadyOpen: Open for writing elsewhere.
        """
        if not writable:
            return cls(path, open_to_read(path), None)
        check_writable(path)
        return cls._opened(path, lock(path))

    @classmethod
    def _opened(cls, path: Path, held: "BaseFileLock") -> Self:
        try:
            return cls(path, open_to_write(path), held)
        except BaseException:
            held.release()
            raise

    def close(self) -> None:
        """Let go of the file and its lock; twice does no harm."""
        self._database.close()
        if self._lock is not None:
            self._lock.release()

    def hurried(self) -> AbstractContextManager[None]:
        """Within it, what another program keeps from the file raises Busy almost at once."""
        return hurried(self._database)

    @property
    def settings(self) -> Settings:
        """The settings in force."""
        return self._settings

    def settings_since(self, moment: datetime) -> list[Settings]:
        """The settings that were in force at a moment, and all after it, in turn."""
        with reading(self.path):
            return settings_since(self._database, moment)

    def settings_log(self) -> list[Change]:
        """Every setting that was ever set, in turn, the project's beginning first."""
        with reading(self.path):
            return settings_log(self._database)

    def change_settings(self, settings: Settings) -> None:
        """Put other settings in force; the earlier ones stay on record. Raises NotSaved."""
        with saving(self._database):
            write_settings(self._database, settings, now(), before=self._settings)
        self._settings = settings

    def add(self, records: Iterable[Record], *, at: datetime) -> Added:
        """Add records that may or may not be there already, all of them or none.

        Args:
            records: Whatever reading them raises leaves the project as it was.
            at: When they came in.

        Raises:
            NotSaved: The disk did not take them.
            LabelerError: A comparison or judgment of that id is there, and says something else.
        """
        with saving(self._database):
            return adding.add(self._database, records, at)

    def comparison(self, identifier: ComparisonId) -> Comparison:
        """The comparison of that name; LabelerError if there is none."""
        with reading(self.path):
            found = comparisons.find(self._database, identifier)
        if found is None:
            raise LabelerError(
                'there is no comparison "{comparison}" in {file}',
                comparison=identifier,
                file=self.path.name,
            )
        return found

    def comparisons(self) -> Iterator[Comparison]:
        """All comparisons in the order they were added, read as they are asked for."""
        with reading(self.path):
            yield from comparisons.every(self._database)

    def index(self) -> list[tuple[ComparisonId, str, int]]:
        """Identifier, prompt key and number of responses of each, in the order they were added."""
        with reading(self.path):
            return comparisons.index(self._database)

    def judged_pairs(self) -> dict[ComparisonId, PairFacts]:
        """What is known of every pair with a judgment, besides its texts."""
        with reading(self.path):
            return judged_pairs(self._database)

    def judged_texts(self, but: Container[str] = ()) -> Iterator[tuple[ComparisonId, str, str]]:
        """Both responses of each judged pair whose sources differ, but those, as they are read."""
        with reading(self.path):
            yield from judged_texts(self._database, but)

    def append(self, judgment: Judgment, predictions: Iterable[Prediction] = ()) -> None:
        """Record a judgment for good, and with it predictions of earlier ones.

        Raises:
            NotSaved: It is not in the file; the reason says what to do.
            InvalidAnswer: It does not answer its comparison.
        """
        with saving(self._database):
            judgments.store(self._database, judgment)
            for prediction in predictions:
                judgments.store_prediction(self._database, prediction)

    def retract(self, retraction: Retraction) -> None:
        """Record that a judgment stands no longer. Raises NotSaved."""
        with saving(self._database):
            insert(self._database, "retraction", retraction_row(retraction))

    def record(self, *predictions: Prediction) -> None:
        """Record what the model held before it learned from judgments. Raises NotSaved."""
        with saving(self._database):
            for prediction in predictions:
                judgments.store_prediction(self._database, prediction)

    def judgments(self) -> list[Judgment]:
        """All judgments, also those that no longer stand, ordered by id."""
        with reading(self.path):
            return judgments.every(self._database)

    def standing(self, annotator: str | None = None) -> list[Judgment]:
        """The judgments that stand, ordered by id; of one annotator, or of all.

        A judgment stands unless it was retracted, or superseded by one that was not.
        """
        with reading(self.path):
            return judgments.standing(self._database, annotator)

    def checks(self) -> list[Judgment]:
        """Gold checks, repeats and revisions that stand, ordered by id; none of them counts."""
        with reading(self.path):
            return judgments.checks(self._database)

    def retractions(self) -> list[Retraction]:
        """All retractions, ordered by the judgment's id."""
        with reading(self.path):
            return judgments.retractions(self._database)

    def predictions(self, *, every: bool = False) -> list[Prediction]:
        """The predictions of standing judgments, ordered by the judgment's id.

        Args:
            every: Also those of checks, and of judgments that no longer stand.
        """
        with reading(self.path):
            return judgments.predictions(self._database, every=every)

    def golden(self) -> Iterator[dict[ComparisonId, Verdict]]:
        """The right verdict of each comparison for which one is known, some at a time."""
        with reading(self.path):
            yield from comparisons.golden(self._database)

    def guidelines(self) -> Edition:
        """The version of the guidelines that is in force; without a text where there is none."""
        with reading(self.path):
            return guidelines(self._database)

    def annotators(self) -> list[str]:
        """Everyone who ever judged something here, by name."""
        with reading(self.path):
            return judgments.annotators(self._database)

    def profiles(self) -> list[Profile]:
        """Everyone who judged here at a window, the last one first."""
        with reading(self.path):
            return profiles(self._database)

    def day(self, annotator: str, since: datetime) -> Day:
        """What someone did at a window since a moment."""
        with reading(self.path):
            return day(self._database, annotator, since)

    def counts(self, annotator: str) -> Counts:
        """How far this annotator is."""
        with reading(self.path):
            most = self.settings.most_responses
            judged = judgments.judged_comparisons(self._database, annotator, most)
            return Counts(judged, comparisons.count(self._database, most))

    def _read_settings(self) -> Settings:
        try:
            with reading(self.path):
                judgments.check(self._database)
                return read_settings(self._database)
        except InvalidSettings as error:
            raise ProjectError(
                "{path} can't be used: {why}", path=self.path, why=error.sentence
            ) from error
