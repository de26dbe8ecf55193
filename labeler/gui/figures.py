"""How numbers are written in the window: true minus sign, two decimals, no false certainty.

The decimal mark is that of the language and region in use. Thousands are parted by a thin space
everywhere (ISO 80000), which nobody takes for a decimal mark.
"""

import math

from PySide6.QtCore import QLocale

MINUS = "\N{MINUS SIGN}"
GAP = "\N{NO-BREAK SPACE}"
THIN = "\N{THIN SPACE}"
UNKNOWN = "\N{EN DASH}"


def decimal(value: float, decimals: int = 2) -> str:
    """`0.31`, or `0,31` where that is the custom; no sign but a minus."""
    written = f"{value:.{decimals}f}".replace(".", QLocale().decimalPoint())
    return written.replace("-", MINUS)


def signed(value: float, decimals: int = 2) -> str:
    """`+0.31`, `−0.36`; `0.00` where rounding leaves nothing to sign; `–` unless finite."""
    if not math.isfinite(value):
        return UNKNOWN
    if abs(value) < 0.5 * 10**-decimals:
        return decimal(0, decimals)
    return (MINUS if value < 0 else "+") + decimal(abs(value), decimals)


def spread(sd: float) -> str:
    """One standard deviation: `± 0.40`."""
    return f"±{GAP}{decimal(sd)}" if math.isfinite(sd) else f"±{GAP}{UNKNOWN}"


def count(number: int) -> str:
    """A number of things, in groups of three: `12 345`."""
    return f"{number:,}".replace(",", THIN)


def percent(share: float) -> str:
    """A share from 0 to 1 in whole percent: `72 %`."""
    return f"{share * 100:.0f}{GAP}%" if math.isfinite(share) else UNKNOWN


def likelihood(probability: float) -> str:
    """Like `percent`, but a model is never wholly sure: `> 99 %`, `< 1 %`."""
    if probability > 0.99:
        return f">{GAP}99{GAP}%"
    if probability < 0.01:
        return f"<{GAP}1{GAP}%"
    return percent(probability)


def compact(number: float) -> str:
    """A whole number in few letters, for the end of an axis: `12`, `4k`, `2M`."""
    for size, letter in ((1e6, "M"), (1e3, "k")):
        if number >= size:
            return f"{number / size:.0f}{letter}"
    return f"{number:.0f}"
