"""What a project holds and how far model and people agree, from the file alone."""

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from labeler.analysis.agreement import Running
from labeler.core.holdout import held_out
from labeler.core.judgment import Origin
from labeler.storage.project import Project
from labeler.workflow.figures import prequential

if TYPE_CHECKING:
    from labeler.workflow.bench import Bench


def report(path: Path, made: "Bench | None" = None) -> dict[str, Any]:
    """The figures of a project, which may be open elsewhere, as plain values.

    Args:
        made: The project's bench, whose figures are told as well.

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
            **(made.as_json() if made else {}),
        }
