"""States of reading for `tests.screenshots`: views, code, formulas, one alone, finding, larger."""

from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer

from labeler.core.comparison import Comparison, ComparisonId, Message, Response
from labeler.core.presentation import Side
from labeler.gui.text.look import View
from labeler.gui.window import MainWindow

_CODE = '''Use a **generator**, so that `count` never holds the whole file:

```python
import re

@dataclass(frozen=True)
class Counter:
    """Counts words; nothing is kept."""
    limit: int = 10_000

    def count(self, path: str) -> dict[str, int]:
        found = {}
        for line in open(path):  # one line at a time
            for word in re.findall(r"\\w+", line.lower()):
                found[word] = found.get(word, 0) + 1
        return found
```

| call | cost |
|---|---|
| `count("a.txt")` | O(n) |

```js
const twice = (x) => x * 2; // a comment
console.log(`twice: ${twice(21)}`, null, true);
```
'''
_OTHER_CODE = """<think>
They want something short.
</think>

Use a **list**, and keep `List<int>` of it:

```python
def count(path):
    words = open(path).read().split()
    return {word: words.count(word) for word in words}  # slow: O(n²)
```

```sql
SELECT word, count(*) AS many FROM words WHERE length(word) > 3 GROUP BY word;
```

```bash
tr -s ' ' '\\n' < a.txt | sort | uniq -c | sort -rn | head -n 10
```

> It costs $5 and then $6, &lt;b&gt; stays as it is.
"""
_MATH = r"""The roots of $ax^2 + bx + c = 0$ are

$$
x_{1,2} = \frac{-b \pm \sqrt{b^2 - 4ac}}{2a}
$$

because \(x_1 \cdot x_2 = c/a\) and \(x_1 + x_2 = -b/a\). In matrices:

\[
\begin{pmatrix} a_{11} & a_{12} \\ a_{21} & a_{22} \end{pmatrix} \cdot v_*
\]

It costs $5 and $6, not *five* dollars. 😀 漢字也可以。

משוואה ריבועית היא $ax^2 + bx + c = 0$ ופתרונותיה שניים.
"""
_OTHER_MATH = r"""Complete the square:

1. Divide by \(a\): $x^2 + \frac{b}{a}x = -\frac{c}{a}$.
2. Add $(\frac{b}{2a})^2$ to both sides.
3. Take roots: $$x = -\frac{b}{2a} \pm \sqrt{\frac{b^2-4ac}{4a^2}}$$

So there are two roots, if $b^2 > 4ac$.

משוואה ריבועית היא פשוטה.
"""
_CAT = """Sourdough smells of acetone when the yeast is **hungry**.

1. Throw away all but a spoonful.
2. Feed it 50 g flour and 50 g water, somewhere warm.
3. Bake when it has doubled.

If it still  smells sharp, wait a day:\tthe bread would be sour and flat.\u00a0
"""
_DOG = """Sourdough smells of nail polish when the starter is **hungry**.

1. Throw away all but a spoonful.
2. Feed it 100 g flour and 100 g water, in the fridge.

If it still smells sharp, wait two days: the bread would be sour and flat.
מחמצת היא בצק שתסס.
"""


def _pair(name: str, left: str, right: str) -> Comparison:
    turns = (Message("system", "Be brief."), Message("user", f"A question about {name}?"))
    return Comparison(ComparisonId(name), turns, (Response(left), Response(right)))


CODE = _pair("code", _CODE, _OTHER_CODE)
MATH = _pair("mathematics", _MATH, _OTHER_MATH)
BREAD = _pair("bread", _CAT, _DOG)


def view(which: View) -> Callable[[MainWindow], None]:
    def do(window: MainWindow) -> None:
        window.page.label.reader.set_view(which)
        _wait()

    return do


def alone(window: MainWindow) -> None:
    window.page.label.reader.focus_card(Side.RIGHT)
    _wait()


def find(window: MainWindow) -> None:
    window.page.label.reader.find_words()
    window.page.label.reader.finder.look_for("smells")
    window.page.label.reader.finder.next_hit()
    _wait()


def larger(window: MainWindow) -> None:
    window.page.label.reading.set_zoom(175)
    _wait()


STATES = (
    ("reading-code", CODE, view(View.MARKDOWN)),
    ("reading-math", MATH, view(View.MARKDOWN)),
    ("reading-raw", BREAD, view(View.RAW)),
    ("reading-difference", BREAD, view(View.DIFFERENCE)),
    ("reading-alone", CODE, alone),
    ("reading-find", BREAD, find),
    ("reading-larger", CODE, larger),
)
"""Name, comparison, and what brings the window there."""


def _wait() -> None:
    loop = QEventLoop()
    QTimer.singleShot(250, loop.quit)
    loop.exec()
