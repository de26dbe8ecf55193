"""How numbers are written in the window: true minus sign, two decimals, no false certainty.

The decimal mark is that of the language and region in use. Thousands are parted by a thin space
everywhere (ISO 80000), which nobody takes for a decimal mark and no line is broken at.
"""

import math

from PySide6.QtCore import QLocale

from labeler.gui.direction import is_turned

MINUS = "\N{MINUS SIGN}"
GAP = "\N{NO-BREAK SPACE}"
THIN = "\N{NARROW NO-BREAK SPACE}"
UNKNOWN = "\N{EN DASH}"
_RAISED = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
_ISOLATE_WORD = "\N{FIRST STRONG ISOLATE}"
_ISOLATE, _POP = "\N{LEFT-TO-RIGHT ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"


def isolated(text: str) -> str:
    """What is read from left to right in any language, such as `−0.31` or `A > B`, kept so.

    In a sentence from right to left a sign would else stand behind its number.
    """
    return f"{_ISOLATE}{text}{_POP}" if is_turned() else text


def unbroken(text: str) -> str:
    """A sentence that no line of ends within an equation such as `n = 129`."""
    return text.replace(" = ", f"{GAP}={GAP}")


def enclosed(word: str) -> str:
    """A word within something `isolated`, read in a direction of its own."""
    return f"{_ISOLATE_WORD}{word}{_POP}" if is_turned() else word


def decimal(value: float, decimals: int = 2) -> str:
    """`0.31`, or `0,31` where that is the custom; no sign but a minus."""
    return isolated(_written(value, decimals))


def number(value: float, digits: int = 6) -> str:
    """A number with as many decimals as it has, up to so many digits: `0.5`, `1.2 × 10⁶`."""
    plain, _, power = f"{value:.{digits}g}".partition("e")
    raised = f"{GAP}×{GAP}10{str(int(power)).translate(_RAISED)}" if power else ""
    return isolated(_localised(plain) + raised)


def times(ratio: float) -> str:
    """How many times as much, to two digits and never with a power: `1.3`, `0.0026`, `410`."""
    rounded = float(f"{ratio:.2g}")
    decimals = max(1 - math.floor(math.log10(rounded)), 0) if rounded > 0 else 0
    return count(round(rounded)) if decimals == 0 else isolated(_written(rounded, decimals))


def entered(value: float) -> str:
    """A number as a person would type it, among others in a field: `0.5`, or `0,5`."""
    return f"{value:g}".replace(".", QLocale().decimalPoint())


def whole_percent(share: float) -> str:
    """A share in whole percent where the unit stands elsewhere: `72`."""
    return decimal(share * 100, 0)


def signed(value: float, decimals: int = 2) -> str:
    """`+0.31`, `−0.36`; `0.00` where rounding leaves nothing to sign; `–` unless finite."""
    if not math.isfinite(value):
        return UNKNOWN
    if abs(value) < 0.5 * 10**-decimals:
        return decimal(0, decimals)
    return isolated((MINUS if value < 0 else "+") + _written(abs(value), decimals))


def spread(sd: float) -> str:
    """One standard deviation: `± 0.40`."""
    return isolated(f"±{GAP}{_written(sd, 2) if math.isfinite(sd) else UNKNOWN}")


def count(number: int) -> str:
    """A number of things, in groups of three: `12 345`."""
    return isolated(f"{number:,}".replace(",", THIN))


def percent(share: float) -> str:
    """A share from 0 to 1 in whole percent: `72 %`."""
    return isolated(f"{share * 100:z.0f}{GAP}%") if math.isfinite(share) else UNKNOWN


def likelihood(probability: float) -> str:
    """Like `percent`, but a model is never wholly sure: `> 99 %`, `< 1 %`."""
    if probability > 0.99:
        return isolated(f">{GAP}99{GAP}%")
    if probability < 0.01:
        return isolated(f"<{GAP}1{GAP}%")
    return percent(probability)


def compact(number: float) -> str:
    """A whole number in few letters, for the end of an axis: `12`, `4k`, `2M`."""
    for size, letter in ((1e6, "M"), (1e3, "k")):
        if number >= size:
            return f"{number / size:.0f}{letter}"
    return f"{number:.0f}"


def _written(value: float, decimals: int) -> str:
    """The figure with the language's decimal mark and a true minus, which zero has not."""
    return _localised(f"{value:z.{decimals}f}")


def _localised(plain: str) -> str:
    """What Python has written, with the language's decimal mark and a true minus."""
    return plain.replace(".", QLocale().decimalPoint()).replace("-", MINUS)
