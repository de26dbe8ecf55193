"""Points in time, and as text."""

from datetime import UTC, datetime, time


def now() -> datetime:
    """The present moment, aware, in UTC."""
    return datetime.now(UTC)


def local(moment: datetime) -> datetime:
    """The moment in this computer's time zone; in its own at the ends of the calendar."""
    try:
        return moment.astimezone()
    except (ValueError, OverflowError, OSError):  # Windows knows no zone before 1970
        return moment


def day_began(moment: datetime) -> datetime:
    """When the day of a moment began here, also where the clocks were changed since."""
    return datetime.combine(local(moment).date(), time.min).astimezone(UTC)


def to_text(moment: datetime) -> str:
    """RFC 3339 in UTC with microseconds, so that texts sort as their moments do.

    Raises:
        ValueError: The moment has no time zone.
    """
    if moment.tzinfo is None:
        raise ValueError(f"{moment.isoformat()} has no time zone")
    return moment.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def from_text(text: str) -> datetime:
    """Read RFC 3339; the result is in UTC.

    Raises:
        ValueError: That is no date and time, or it has no time zone.
    """
    try:
        moment = datetime.fromisoformat(text)
        if "T" not in text.upper() or moment.tzinfo is None:
            raise ValueError(text)
        return moment.astimezone(UTC)
    except (ValueError, OverflowError):
        raise ValueError(f"{text!r} is no date and time with a time zone") from None
