"""Records of every shape that the native form can hold."""

from datetime import UTC, datetime

from hypothesis import strategies as st

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
FILLED = TEXT.filter(str.strip)
NUMBERS = st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(10**20), 10**20)
JSON = st.recursive(
    st.none() | st.booleans() | NUMBERS | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=5,
)
FURTHER = st.dictionaries(TEXT.map("x_{}".format), JSON, max_size=2)


@st.composite
def objects(draw, required=None, **fields):
    """An object of these fields, each there or not, with further ones that nobody knows."""
    return draw(st.fixed_dictionaries(required or {}, optional=fields)) | draw(FURTHER)


MESSAGE = objects({"role": FILLED, "content": TEXT})
PROMPT = FILLED | st.lists(MESSAGE, min_size=1, max_size=3).filter(
    lambda messages: any(message["content"].strip() for message in messages)
)
MOMENT = st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC)).map(
    lambda moment: moment.isoformat(timespec="microseconds").replace("+00:00", "Z")
)


@st.composite
def answers(draw, responses: int):
    verdict = draw(st.sampled_from(["prefer", "tie", "both_good", "both_bad", "rank", "skip"]))
    answer = {"verdict": verdict}
    if verdict == "prefer":
        answer["preferred"] = draw(st.integers(0, responses - 1))
        answer |= draw(st.fixed_dictionaries({}, optional={"strength": st.integers(1, 3)}))
    if verdict == "rank":
        places = st.lists(st.integers(0, responses - 1), min_size=responses, max_size=responses)
        answer["ranking"] = draw(places)
    return answer


@st.composite
def judgments(draw, responses: int):
    circumstances = objects(
        {"annotator": FILLED},
        id=st.uuids().map(str) | FILLED,
        at=MOMENT,
        origin=st.sampled_from(["window", "import", "simulation"]),
        shown=st.permutations(list(range(responses))),
        visibility=st.sampled_from(["live", "after", "never"]),
        rewards_seen=st.booleans(),
        seconds=st.floats(0, 1e9),
        drawn=TEXT,
        supersedes=st.uuids().map(str),
        confidence=st.floats(0, 1, exclude_min=True),
        weight=st.floats(0, 1e300).filter(lambda weight: weight != 1),
        purpose=st.sampled_from(["gold", "repeat", "revision"]),
        revises=st.uuids().map(str),
        redoes=st.uuids().map(str),
        active=st.floats(0, 1e9),
        guidelines=st.integers(1, 10**6),
        rationale=FILLED,
        reasons=st.lists(TEXT, min_size=1, max_size=2),
        skip_reason=FILLED,
        comes_back=st.just(False),
        ratings=st.dictionaries(
            TEXT,
            st.lists(st.none() | st.integers(1, 10), min_size=responses, max_size=responses),
            min_size=1,
            max_size=2,
        ),
    )
    return draw(circumstances) | draw(answers(responses))


@st.composite
def marked(draw, row: dict):
    """The row, its texts highlighted here and there."""
    prompt = row["prompt"]
    prompts = [prompt] if isinstance(prompt, str) else [turn["content"] for turn in prompt]
    texts = [("message", place, text) for place, text in enumerate(prompts)]
    texts += [("response", at, each["content"]) for at, each in enumerate(row["responses"])]
    texts = [each for each in texts if each[2]]
    for said in row.get("judgments", []):
        chosen = draw(st.lists(st.sampled_from(texts), max_size=3))
        if chosen:
            said["highlights"] = [draw(_mark(*each)) for each in chosen]
    return row


@st.composite
def _mark(draw, key: str, place: int, text: str):
    start = draw(st.integers(0, len(text) - 1))
    end = draw(st.integers(start + 1, len(text)))
    stretch = {key: st.just(place), "start": st.just(start), "end": st.just(end)}
    return draw(objects(stretch, label=FILLED))


@st.composite
def rows(draw):
    """One line of a native file, as the values of its JSON."""
    count = draw(st.integers(2, 4))
    response = objects({"content": TEXT}, source=TEXT)
    said = st.lists(judgments(count), max_size=3, unique_by=lambda each: each.get("id", object()))
    row = draw(
        objects(
            {
                "prompt": PROMPT,
                "responses": st.lists(response, min_size=count, max_size=count),
            },
            id=FILLED,
            judgments=said,
            gold=st.builds(dict.__or__, FURTHER, answers(count)),
            meta=FURTHER,
        )
    )
    return draw(marked(row))
