"""Answers to draw from, for any number of responses."""

from hypothesis import strategies as st

from labeler.core.answer import Answer, Verdict

REWARDS = st.floats(-30, 30)
MARGINS = st.floats(-60, 60)
STRENGTHS = st.sampled_from([None, 1, 2, 3])
TIE, GOOD, BAD, SKIP = map(Answer, (Verdict.TIE, Verdict.BOTH_GOOD, Verdict.BOTH_BAD, Verdict.SKIP))


def ranked(*places: int) -> Answer:
    return Answer(Verdict.RANK, ranking=places)


def answers(responses: int) -> st.SearchStrategy[Answer]:
    return st.one_of(
        st.builds(Answer.prefer, st.integers(0, responses - 1), STRENGTHS),
        st.sampled_from([TIE, GOOD, BAD, SKIP]),
        st.tuples(*[st.integers(0, responses - 1)] * responses).map(lambda p: ranked(*p)),
    )
