"""What a project holds and how far model and people agree, from the file alone."""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from labeler.analysis.agreement import Running
from labeler.core.holdout import held_out
from labeler.core.judgment import Origin
from labeler.storage.project import Project
from labeler.workflow.figures import prequential

if TYPE_CHECKING:
    from labeler.analysis.probes import Probed
    from labeler.workflow.bench import Bench
    from labeler.workflow.probing import Versions


@dataclass(frozen=True, slots=True)
class Probing:
    """What needs the encoder, and is told only where it is asked for."""

    probes: "tuple[Probed, ...]" = ()
    versions: "Versions | None" = None


def report(
    path: Path, made: "Bench | None" = None, probing: Probing | None = None
) -> dict[str, Any]:
    """The figures of a project, which may be open elsewhere, as plain values.

    Args:
        made: The project's bench, whose figures are told as well.
        probing: Told with it, as `probes` of its bias and `versions` of its drift.

    Raises:
        ProjectError: The project can't be read.
    """
    with Project.open(path, writable=False) as project:
        index, standing = project.index(), project.standing()
        predictions, settings = project.predictions(), project.settings
        prompts = {comparison: prompt for comparison, prompt, _ in index}
        running = Running.of(
            predictions, standing, lambda comparison: held_out(prompts[comparison], settings)
        )
        return {
            "project": settings.name,
            "visibility": str(settings.visibility),
            "comparisons": len(index),
            "prompts": len({prompt for _, prompt, _ in index}),
            "pairs": sum(responses == 2 for _, _, responses in index),
            "judgments": len(standing),
            "retracted": len(project.retractions()),
            "loss": settings.loss,
            "acquisition": settings.acquisition,
            "imported": sum(judgment.origin is Origin.IMPORT for judgment in standing),
            "annotators": {
                name: {
                    "judged": project.counts(name).judged,
                    "verdicts": dict(
                        Counter(str(j.answer.verdict) for j in standing if j.annotator == name)
                    ),
                }
                for name in project.annotators()
            },
            "model": str(predictions[-1].outlook.version) if predictions else None,
            **prequential(running),
            **(_with_probing(made.as_json(), probing) if made else {}),
        }


def _with_probing(told: dict[str, Any], probing: Probing | None) -> dict[str, Any]:
    from labeler.workflow.bench import plain

    if probing:
        told["bias"]["probes"] = plain(probing.probes)
        told["drift"]["versions"] = plain(probing.versions)
    return told
