"""What a theme does to Qt: a palette for everything, and few style rules for the rest.

Style rules are set once for the application and name classes alone. Nothing sets a rule or a
property that rules depend on while pairs go by, so nothing is polished again then.
"""

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from labeler.gui import theme as themes
from labeler.gui.theme import BODY, FOCUS, RADIUS, SMALL, SPACE, Theme

_Role = QPalette.ColorRole


def apply(app: QApplication, theme: Theme) -> None:
    """Dress the whole application; every widget hears of it by a palette change."""
    themes.use(theme)
    app.setFont(themes.font(BODY))
    app.setPalette(palette(theme))
    app.setStyleSheet(rules(theme))


def palette(theme: Theme) -> QPalette:
    """The theme's colours in Qt's roles."""
    made = QPalette()
    for role, colour in _roles(theme).items():
        made.setColor(role, QColor(colour))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.disabled))
    return made


def _roles(theme: Theme) -> dict[QPalette.ColorRole, str]:
    """Which colour plays which role."""
    return {
        _Role.Window: theme.background,
        _Role.WindowText: theme.ink,
        _Role.Base: theme.panel,
        _Role.AlternateBase: theme.background,
        _Role.Text: theme.ink,
        _Role.PlaceholderText: theme.muted,
        _Role.Button: theme.panel,
        _Role.ButtonText: theme.ink,
        _Role.BrightText: theme.penalty,
        _Role.Highlight: theme.accent,
        _Role.HighlightedText: theme.panel,
        _Role.Link: theme.accent,
        _Role.LinkVisited: theme.accent,
        _Role.ToolTipBase: theme.panel,
        _Role.ToolTipText: theme.ink,
        _Role.Light: theme.panel,
        _Role.Midlight: theme.line,
        _Role.Mid: theme.line,
        _Role.Dark: theme.muted,
        _Role.Shadow: theme.line,
        _Role.Accent: theme.accent,
    }


def rules(theme: Theme) -> str:
    """The style sheet: what the palette cannot say."""
    return f"""
QToolTip {{ color: {theme.ink}; background: {theme.panel}; border: 1px solid {theme.line};
  padding: 4px 8px; font-size: {SMALL}px; }}
QPushButton {{ color: {theme.ink}; background: {theme.panel}; border: 1px solid {theme.line};
  border-radius: {RADIUS - 2}px; padding: 6px 14px; }}
QPushButton:hover {{ background: {theme.well}; }}
QPushButton:pressed {{ background: {theme.well}; border-color: {theme.accent}; }}
QPushButton:default {{ color: {theme.panel}; background: {theme.accent};
  border-color: {theme.accent}; }}
QPushButton:focus {{ border: {FOCUS}px solid {theme.accent}; padding: 5px 13px; }}
QPushButton:default:focus {{ border-color: {theme.ink}; }}
QPushButton:disabled {{ color: {theme.disabled}; background: {theme.panel};
  border: 1px dashed {theme.line}; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QLineEdit, QComboBox, QAbstractSpinBox {{ color: {theme.ink}; background: {theme.panel};
  border: 1px solid {theme.line}; border-radius: {RADIUS - 2}px; padding: 5px 8px; }}
QLineEdit, QPlainTextEdit {{ placeholder-text-color: {theme.muted}; }}
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {{
  border: {FOCUS}px solid {theme.accent}; padding: 4px 7px; }}
QComboBox QAbstractItemView {{ color: {theme.ink}; background: {theme.panel};
  border: 1px solid {theme.muted}; padding: 4px; outline: none; }}
QComboBox QAbstractItemView::item {{ min-height: 26px; padding: 0 8px; border-radius: 4px; }}
QComboBox QAbstractItemView::item:selected {{ color: {theme.panel}; background: {theme.accent}; }}
QComboBox::drop-down {{ border: none; width: 24px; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ width: 0; border: none; }}
QAbstractSpinBox QLineEdit {{ border: none; padding: 0 8px; background: transparent; }}
QPlainTextEdit {{ color: {theme.ink}; background: {theme.panel}; border: 1px solid {theme.line};
  border-radius: {RADIUS - 2}px; padding: 2px 4px; }}
QPlainTextEdit:focus {{ border: {FOCUS}px solid {theme.accent}; padding: 1px 3px; }}
QTabWidget::pane {{ border: none; border-top: 1px solid {theme.line}; }}
QTabWidget::tab-bar {{ left: {2 * SPACE}px; }}
QTabBar::tab {{ color: {theme.muted}; background: transparent; border: none;
  border-bottom: 2px solid transparent; padding: 6px 4px; margin: 0 12px; }}
QTabBar::tab:selected {{ color: {theme.ink}; border-bottom-color: {theme.accent}; }}
QTabBar::tab:focus {{ color: {theme.accent}; }}
KeyTree, ProfileList, HistoryTable, PreviewFrame {{ background: {theme.panel};
  border: 1px solid {theme.line}; border-radius: {RADIUS - 2}px; padding: 2px; outline: none; }}
KeyTree:focus, ProfileList:focus, HistoryTable:focus {{
  border: {FOCUS}px solid {theme.accent}; padding: 1px; }}
KeyTree::item, HistoryTable::item {{ padding: 4px 8px; }}
KeyTree::item:selected, HistoryTable::item:selected {{ color: {theme.panel};
  background: {theme.accent}; }}
QMessageBox QLabel#qt_msgbox_label {{ font-weight: 600; min-width: 320px; }}
QMessageBox QLabel#qt_msgbox_informativelabel {{ min-width: 320px; }}
QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {theme.line}; }}
QSlider::handle:horizontal {{ width: 12px; margin: -5px 0; border-radius: 7px;
  background: {theme.panel}; border: 1px solid {theme.muted}; }}
QSlider::handle:horizontal:focus {{ border: {FOCUS}px solid {theme.accent}; width: 10px; }}
QProgressDialog QProgressBar {{ border: none; border-radius: 3px; background: {theme.line};
  min-height: 6px; max-height: 6px; }}
QProgressDialog QProgressBar::chunk {{ background: {theme.accent}; width: 2px; }}
QHeaderView::section {{ color: {theme.muted}; background: {theme.background}; border: none;
  border-bottom: 1px solid {theme.line}; padding: 6px 3px; }}
KeyTree QHeaderView::section, HistoryTable QHeaderView::section {{ padding: 6px 8px; }}
QMenu {{ color: {theme.ink}; background: {theme.panel}; border: 1px solid {theme.line};
  padding: 4px; }}
QMenu::item {{ padding: 6px 24px 6px 12px; border-radius: 4px; }}
QMenu::item:selected {{ background: {theme.accent}; color: {theme.panel}; }}
QMenu::item:disabled {{ color: {theme.disabled}; }}
QMenuBar::item:selected {{ background: {theme.accent}; color: {theme.panel}; }}
QSplitter::handle {{ background: {theme.background}; }}
QSplitter::handle:hover {{ background: {theme.line}; }}
QMenu::separator {{ height: 1px; background: {theme.line}; margin: 4px 8px; }}
Table QHeaderView::section {{ padding: 6px 8px; }}
Table::item {{ padding: 0 5px; }}
Table::item:selected {{ color: {theme.panel}; background: {theme.accent}; }}
#pages {{ outline: none; }}
#pages::item {{ padding: 0 10px; border: {FOCUS}px solid transparent; border-radius: 4px; }}
#pages::item:selected {{ color: {theme.panel}; background: {theme.accent}; }}
#pages::item:selected:focus {{ border-color: {theme.ink}; }}
"""
