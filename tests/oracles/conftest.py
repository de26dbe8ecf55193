"""Each oracle is asked about every place that knows the losses."""

import pytest

from tests.oracles.charges import CHARGES, Charge


@pytest.fixture(params=CHARGES)
def charge(request: pytest.FixtureRequest) -> Charge:
    return CHARGES[request.param]
