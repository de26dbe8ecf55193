"""Encoder, features, ranking loss and reward model; the only place that knows torch."""

import os

# Before torch is imported: its threads wait for each other without turning in circles. Where
# other programs keep the cores busy, encoding on two cores was three times slower otherwise,
# and single steps took a second.
os.environ.setdefault("OMP_WAIT_POLICY", "passive")
