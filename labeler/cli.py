"""The command line; with no command, the window. Loads neither Qt nor torch by itself."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from labeler import __version__
from labeler.core.errors import LabelerError
from labeler.launch import open_sample, open_window
from labeler.printing import print_json, print_json_of_many


class _Commands(TyperGroup):
    """Takes a first word that is no command for the project to open."""

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Name the command that was meant, for click to run."""
        return super().resolve_command(ctx, args if args[0] in self.commands else ["open", *args])


app = typer.Typer(
    cls=_Commands,
    no_args_is_help=False,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)

Existing = Annotated[Path, typer.Argument(metavar="PROJECT", help="The project file.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON alone.")]
Annotator = Annotated[
    str | None, typer.Option("--annotator", help="Who judges; your user name if left out.")
]


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"labeler {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def window(
    context: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Tell the version.")
    ] = False,
) -> None:
    """Compare model responses while a reward model learns from every judgment.

    `labeler PROJECT` opens a project, `labeler` alone the welcome page, `labeler demo` the sample.
    """
    del version
    if context.invoked_subcommand is None:
        open_window(None)


@app.command(name="open", hidden=True)
def open_project(project: Existing, annotator: Annotator = None) -> None:
    """Open a project in the window; the same as `labeler PROJECT`."""
    open_window(project, annotator)


@app.command()
def demo(
    at: Annotated[Path | None, typer.Option(help="Keep the sample project there.")] = None,
    annotator: Annotator = None,
) -> None:
    """Open the sample project, made on first use."""
    open_sample(at, annotator)


@app.command(name="import")
def import_files(
    project: Existing,
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="JSON lines to add.")],
) -> None:
    """Add comparisons and judgments from files, all of them or none; makes the project if needed.

    Reads Labeler's own JSON lines and TRL's preference form, told apart by their content.
    """
    from labeler.workflow.transfer import import_into

    added = import_into(project, files)
    known = f", {added.known} known already" if added.known else ""
    became = f", {added.reviews} final verdicts, send-backs and flags" if added.reviews else ""
    told = f"{added.comparisons} comparisons, {added.judgments} judgments{became}{known}"
    typer.echo(f"{project}: {told}")


@app.command()
def export(
    project: Existing,
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="The file to write; for torch a new folder.")
    ],
    form: Annotated[
        str,
        typer.Option(
            "--format",
            help="native: everything; trl: preferences for training; torch: the reward head.",
        ),
    ] = "native",
    final: Annotated[
        bool,
        typer.Option(
            "--final-verdicts", help="For trl: a settled comparison by its final verdict alone."
        ),
    ] = False,
) -> None:
    """Write a project's comparisons and standing judgments to a file, or its reward head."""
    if form == "torch" and not final:
        written = _export_head(project, file)
    else:
        from labeler.workflow.transfer import export_from

        written = str(export_from(project, file, form, final=final))
    typer.echo(f"{file}: {written}")


def _export_head(project: Path, folder: Path) -> str:
    from labeler.terminal import progress
    from labeler.workflow.export_head import export_head
    from labeler.workflow.model import load_maker

    with progress("Encoding") as advance:
        return export_head(project, folder, load_maker(checkpoints=True), progress=advance)


@app.command()
def report(
    project: Existing,
    as_json: AsJson = False,
    html: Annotated[
        Path | None, typer.Option("--html", metavar="FILE", help="Write a page with charts.")
    ] = None,
    tables: Annotated[
        Path | None, typer.Option("--csv", metavar="FOLDER", help="Write every table as CSV.")
    ] = None,
    rewards: Annotated[
        list[Path] | None,
        typer.Option("--rewards", metavar="FILE", help="Another model's, to hold beside."),
    ] = None,
    keep: Annotated[bool, typer.Option("--keep", help="Have the project keep them.")] = False,
    probes: Annotated[
        bool,
        typer.Option("--probes", help="Pad, repeat, list and refuse; compare with half-way."),
    ] = False,
) -> None:
    """Tell what a project holds, and how far model and people agree.

    A file of rewards has lines of {"comparison": id, "rewards": [number, ...]}.
    """
    from labeler.terminal import print_report, progress

    if keep and not rewards:
        raise LabelerError("--keep keeps the rewards of files; name them with --rewards FILE")
    if not (as_json or html or tables or rewards or probes):
        from labeler.workflow.report import report as figures_of

        print_report(figures_of(project))
        return
    from labeler.workflow.told import tell

    figures = tell(project, progress, rewards or (), html, tables, probes=probes, keep=keep)
    if as_json:
        print_json(figures)
    elif html or tables:
        typer.echo(" and ".join(str(made) for made in (html, tables) if made))
    else:
        print_report(figures)


@app.command()
def train(project: Existing, as_json: AsJson = False) -> None:
    """Rebuild a project's reward model from its file, and tell how well it foretells.

    Told over the judgments that it learned from, over held-out prompts, and over five folds of
    whole prompts, each predicted by a model that never saw them.
    """
    from labeler.terminal import print_training, progress
    from labeler.workflow.model import load_maker
    from labeler.workflow.train import train as train_on

    with progress("Training") as advance:
        make = load_maker(checkpoints=True)
        figures = train_on(project, make, progress=advance).as_json()
    if as_json:
        print_json(figures)
    else:
        print_training(figures)


@app.command()
def score(project: Existing, as_json: AsJson = False) -> None:
    """Tell the reward of every response, by the model that the standing judgments make."""
    from labeler.terminal import SCORED, print_scores, progress
    from labeler.workflow.model import load_maker
    from labeler.workflow.score import Scores

    with progress("Encoding") as advance:
        make, most = load_maker(checkpoints=True), None if as_json else SCORED
        scores = Scores(project, make, most=most, progress=advance)
    if as_json:
        print_json_of_many(scores.head(), "scores", scores.rows())
    else:
        print_scores(scores.head(), scores.rows())


@app.command()
def simulate(
    project: Existing,
    gold: Annotated[bool, typer.Option("--gold", help="Replay the gold answers.")] = False,
    annotator: Annotated[
        str | None, typer.Option("--annotator", metavar="NAME", help="Replay one annotator.")
    ] = None,
    judgments: Annotated[
        int | None, typer.Option("--judgments", min=1, help="Stop after that many.")
    ] = None,
    seed: Annotated[int, typer.Option("--seed", help="Order of pairs and sides.")] = 0,
    seeds: Annotated[int, typer.Option("--seeds", min=1, help="That many, from --seed on.")] = 1,
    acquisition: Annotated[
        list[str] | None,
        typer.Option("--acquisition", metavar="NAME", help="How to choose pairs; may be repeated."),
    ] = None,
    random_share: Annotated[
        float | None, typer.Option("--random-share", help="Of pairs drawn at random all the same.")
    ] = None,
    loss: Annotated[str | None, typer.Option("--loss", metavar="NAME", help="To learn by.")] = None,
    unseen: Annotated[
        float,
        typer.Option("--unseen", min=0.0, max=0.9, help="Share of prompts to measure on alone."),
    ] = 0.0,
    settle_every: Annotated[
        int, typer.Option("--settle-every", min=1, help="Judgments; above 1 an approximation.")
    ] = 1,
    as_json: AsJson = False,
) -> None:
    """Replay recorded judgments as if they were made in the window, and tell its figures.

    What no option sets is as in the project.
    """
    from labeler.terminal import print_simulation, print_trials, progress
    from labeler.workflow.model import load_maker
    from labeler.workflow.simulate import Plan
    from labeler.workflow.trials import as_json as trials_json
    from labeler.workflow.trials import plans, trials

    if gold == (annotator is not None):
        raise LabelerError("simulate needs one of --gold and --annotator NAME")
    plan = Plan(annotator, judgments, seed, None, random_share, loss, unseen, settle_every)
    with progress("Judging") as advance:
        runs = trials(project, plans(plan, acquisition or [None], seeds), load_maker(), advance)
    alone = len(runs) == 1
    figures = runs[0].as_json() if alone else trials_json(runs)
    if as_json:
        print_json(figures)
    else:
        (print_simulation if alone else print_trials)(figures)


@app.command()
def explain(
    chosen: Annotated[float, typer.Option("--chosen", help="The preferred one's reward.")],
    rejected: Annotated[float, typer.Option("--rejected", help="The other one's reward.")],
    loss: Annotated[str, typer.Option("--loss", help="The ranking loss.")] = "logistic",
    strength: Annotated[
        int | None, typer.Option("--strength", help="1 slightly, 2 better, 3 much better.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Tell what a ranking loss makes of two rewards: bonus or penalty, and how hard it pushes."""
    from labeler.core.answer import STRENGTHS, Answer
    from labeler.core.losses import explain as explained
    from labeler.core.losses import loss_named
    from labeler.terminal import print_explanation

    if strength is not None and strength not in STRENGTHS:
        steps = ", ".join(f"{step} ({words})" for step, words in STRENGTHS.items())
        raise LabelerError(
            "a strength of {strength} is none of {steps}", strength=strength, steps=steps
        )
    told, answer, rewards = loss_named(loss), Answer.prefer(0, strength), (chosen, rejected)
    figures = explained(told, answer, rewards)
    if figures is None or not figures.finite:
        raise LabelerError(
            "rewards of {chosen} and {rejected} give no finite loss",
            chosen=chosen,
            rejected=rejected,
        )
    if as_json:
        print_json(asdict(figures))
    else:
        print_explanation(told, answer, rewards, figures)
