"""A pause: the texts are covered, the clock stands still, and the day is looked back on."""
