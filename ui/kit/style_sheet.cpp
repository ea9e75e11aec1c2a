// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/style_sheet.h"

#include "ui/kit/theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QHash>
#include <QStyle>
#include <QWidget>

namespace jotscope::ui {

namespace {

// Names in braces are roles. The focus ring lies outside the control: the margin gives way to the second pixel of the border. What can show
// a hint names no colour: with one, Qt paints the hint in half of it, whatever the palette says. What grows with the letters is in braces
// too.
const char *const controls = R"(
QPushButton, QComboBox { background: {pane}; border: 1px solid {outline}; border-radius: 6px; margin: 1px; padding: 4px 12px; }
QPushButton { color: {text}; }
QPushButton, QComboBox, QRadioButton, QCheckBox { outline: none; }
QPushButton:hover, QComboBox:hover { background: {sunken}; }
QPushButton:pressed { background: {selection}; }
QPushButton:disabled, QComboBox:disabled { color: {disabled}; border-color: {line}; }
QPushButton:focus, QComboBox:focus { border: 2px solid {accent}; margin: 0px; }
QPushButton[kind="primary"] { background: {accent}; color: {onAccent}; border-color: {accent}; font-weight: 600; }
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed { background: {accent}; }
QPushButton[kind="primary"]:focus { border: 2px solid {text}; }
QPushButton[kind="primary"]:disabled { background: {sunken}; color: {disabled}; border-color: {line}; }
QPushButton[kind="link"] { background: transparent; color: {accent}; border: 1px solid transparent; padding: 1px 3px 2px 3px; text-decoration: underline; }
QPushButton[kind="link"]:hover { background: transparent; color: {text}; }
QPushButton[kind="link"]:focus { border: 2px solid {accent}; }
QPushButton[kind="tool"] { background: transparent; border: 1px solid transparent; padding: 4px 10px; }
QPushButton[kind="tool"]:hover { background: {sunken}; }
QPushButton[kind="tool"]:disabled { background: transparent; border-color: transparent; }
QPushButton[kind="tool"]:focus { border: 2px solid {accent}; }
QPushButton[kind="icon"] { background: transparent; border: 1px solid transparent; padding: 3px; }
QPushButton[kind="icon"]:hover { background: {sunken}; }
QPushButton[kind="icon"]:focus { border: 2px solid {accent}; }
QPushButton[kind="toggle"]:checked { background: {selection}; font-weight: 600; }
QPushButton[kind="segment-first"], QPushButton[kind="segment"], QPushButton[kind="segment-last"] { margin: 1px 0px; border-radius: 0px; padding: 3px 10px; }
QPushButton[kind="segment-first"] { border-top-left-radius: 6px; border-bottom-left-radius: 6px; margin-left: 1px; }
QPushButton[kind="segment-last"] { border-top-right-radius: 6px; border-bottom-right-radius: 6px; border-left: none; margin-right: 1px; }
QPushButton[kind="segment"] { border-left: none; }
QPushButton[kind="segment-first"]:checked, QPushButton[kind="segment"]:checked, QPushButton[kind="segment-last"]:checked { background: {selection}; font-weight: 600; }
QPushButton[kind="segment-first"]:focus, QPushButton[kind="segment"]:focus, QPushButton[kind="segment-last"]:focus { border: 2px solid {accent}; margin: 0px; padding: 3px 9px; }
QPushButton[kind="menu"] { padding: 3px {besideArrow} 3px 10px; }
QPushButton::menu-indicator { image: url(:/icons/chevron-{variant}.svg); width: {arrow}; height: {arrow}; subcontrol-origin: padding; subcontrol-position: center right; right: 8px; }
QComboBox { padding: 2px 8px 2px 10px; }
QDialog QComboBox, QComboBox[kind="field"] { padding: 4px 8px 4px 10px; }
QComboBox[kind="rows"] { combobox-popup: 0; }
QComboBox::drop-down { border: none; width: {drop}; }
QComboBox::down-arrow { image: url(:/icons/chevron-{variant}.svg); width: {arrow}; height: {arrow}; }
QComboBox QAbstractItemView { background: {pane}; color: {text}; border: 1px solid {outline}; selection-background-color: {selection}; selection-color: {text}; }
QLineEdit, QPlainTextEdit[kind="field"], QSpinBox { background: {pane}; border: 1px solid {outline}; border-radius: 6px; margin: 1px; padding: 4px 8px; }
QPlainTextEdit[kind="page"] { background: {pane}; border: 2px solid transparent; border-radius: 6px; }
QPlainTextEdit[kind="page"]:focus { border: 2px solid {accent}; }
QListWidget[kind="field"] { background: {pane}; color: {text}; border: 1px solid {outline}; border-radius: 6px; margin: 1px; padding: 4px; outline: none; }
QListWidget[kind="field"]:focus { border: 2px solid {accent}; margin: 0px; }
QListWidget[kind="field"]::item { padding: 5px 6px; border-radius: 4px; }
QListWidget[kind="field"]::item:selected { background: {selection}; color: {text}; }
QSpinBox::up-button, QSpinBox::down-button { border: none; width: {spin}; }
QSpinBox::up-arrow { image: url(:/icons/chevron-up-{variant}.svg); width: {spinArrow}; height: {spinArrow}; }
QSpinBox::down-arrow { image: url(:/icons/chevron-{variant}.svg); width: {spinArrow}; height: {spinArrow}; }
QLineEdit[kind="search"] { padding: 2px 6px; }
QLineEdit:focus, QPlainTextEdit[kind="field"]:focus, QSpinBox:focus { border: 2px solid {accent}; margin: 0px; }
QLineEdit[missing="true"] { background: {tintFail}; border-color: {fail}; }
QLineEdit:disabled { color: {disabled}; border-color: {line}; }
QRadioButton:focus, QCheckBox:focus { border: 2px solid {accent}; border-radius: 4px; margin: 0px; }
QRadioButton, QCheckBox { border: none; margin: 2px; padding: 2px; spacing: 7px; min-height: {letters}; }
QRadioButton::indicator { width: {box}; height: {box}; border: 1px solid {outline}; border-radius: {round}; background: {pane}; }
QRadioButton::indicator:checked { width: {dot}; height: {dot}; border: {ring} solid {accent}; background: {pane}; }
QCheckBox::indicator { width: {box}; height: {box}; border: 1px solid {outline}; border-radius: 3px; background: {pane}; }
QCheckBox::indicator:checked { border-color: {accent}; image: url(:/icons/check-{variant}.svg); }
QRadioButton::indicator:disabled, QCheckBox::indicator:disabled { border-color: {line}; background: {sunken}; }
)";

const char *const surfaces = R"(
QMainWindow, QDialog { background: {window}; }
QToolBar { background: {window}; border: none; padding: 0px; spacing: 0px; }
QStatusBar { background: {sunken}; border-top: 1px solid {line}; }
QStatusBar::item { border: none; }
QMenuBar { background: {window}; padding: 2px 8px; }
QMenuBar::item { background: transparent; padding: 4px 8px; border-radius: 4px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: {selection}; }
QAbstractItemView { background: transparent; border: none; outline: none; }
QTabWidget::pane { border: none; border-top: 1px solid {line}; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: {soft}; padding: 7px 12px 6px 12px; border: none; border-bottom: 3px solid transparent; }
QTabBar::tab:selected { color: {text}; font-weight: 600; border-bottom: 3px solid {accent}; }
QTabBar::tab:hover { color: {text}; }
QTabBar:focus { outline: none; }
QTabBar::tab:selected:focus { border: 2px solid {accent}; border-bottom: 3px solid {accent}; border-radius: 3px; padding: 5px 10px 6px 10px; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: transparent; color: {soft}; border: none; padding: 2px 6px; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: {selection}; }
QToolTip { background: {pane}; color: {text}; border: 1px solid {outline}; padding: 4px; }
)";

// Only where no desktop style draws them.
const char *const scrollBars = R"(
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: {outline}; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 24px; margin: 0px 1px; }
QScrollBar::handle:horizontal { min-width: 24px; margin: 1px 0px; }
QScrollBar::handle:hover { background: {soft}; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenu { background: {pane}; border: 1px solid {outline}; padding: 4px; }
QMenu::item { padding: 5px {gutter} 5px {gutter}; border-radius: 4px; }
QMenu::item:selected { background: {selection}; color: {text}; }
QMenu::item:disabled { color: {disabled}; }
QMenu::indicator { width: {arrow}; height: {arrow}; left: 7px; }
QMenu::indicator:checked { image: url(:/icons/check-{variant}.svg); }
QMenu::separator { height: 1px; background: {line}; margin: 4px 8px; }
)";

// High contrast knows no tints: what is chosen is inverse, or framed where a mark in the text's colour stands in it.
const char *const inverse = R"(
QPushButton:pressed, QPushButton[kind="toggle"]:checked { background: {text}; color: {pane}; }
QPushButton[kind="segment-first"]:checked, QPushButton[kind="segment"]:checked, QPushButton[kind="segment-last"]:checked { background: {text}; color: {pane}; }
QComboBox QAbstractItemView { selection-background-color: {text}; selection-color: {pane}; }
QListWidget[kind="field"]::item:selected { background: {pane}; border: 2px solid {text}; padding: 3px 4px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: {text}; color: {pane}; }
QMenu::item:selected { background: {pane}; border: 2px solid {text}; padding: 3px {gutterInFrame} 3px {gutterInFrame}; }
QSplitter::handle:hover { background: {text}; }
)";

/// What stands beside letters is as large as they are, and never smaller than at the design's 13 px: a small window is pressed all the
/// same.
QHash<QString, int> sizesByFont()
{
    constexpr double designed = 13;
    const double growth = qMax(1.0, QFontInfo(QApplication::font()).pixelSize() / designed);
    const auto grown = [growth](int pixels) { return qRound(pixels * growth); };
    const int box = grown(14);
    const int whole = box + 2; // with its frame; Qt draws a corner that is more than half of it as none
    const int ring = grown(5);
    const int arrow = grown(12);
    const int small = grown(10);
    const int gutter = arrow + 12;
    return {{QStringLiteral("{box}"), box}, {QStringLiteral("{round}"), whole / 2}, {QStringLiteral("{ring}"), ring},
        {QStringLiteral("{dot}"), whole - 2 * ring}, {QStringLiteral("{letters}"), qMax(16, lines(1.0))},
        {QStringLiteral("{arrow}"), arrow}, {QStringLiteral("{drop}"), arrow + 10}, {QStringLiteral("{besideArrow}"), arrow + 14},
        {QStringLiteral("{spinArrow}"), small}, {QStringLiteral("{spin}"), small + 10}, {QStringLiteral("{gutter}"), gutter},
        {QStringLiteral("{gutterInFrame}"), gutter - 2}};
}

} // namespace

/// In high contrast outlines are as black as words.
QColor disabledInk(Scheme where)
{
    constexpr QRgb grey = 0xff6d6d6d; // 5.2 : 1 on white
    return where == Scheme::HighContrast ? QColor::fromRgb(grey) : colour(Role::Outline, where);
}

QString styleSheet()
{
    QString sheet = QString::fromLatin1(controls) + QString::fromLatin1(surfaces);
    if (QApplication::style()->name().compare(u"fusion", Qt::CaseInsensitive) == 0)
        sheet += QString::fromLatin1(scrollBars);
    if (scheme() == Scheme::HighContrast)
        sheet += QString::fromLatin1(inverse);
    const QHash<QString, Role> roles = {{QStringLiteral("{text}"), Role::Text}, {QStringLiteral("{soft}"), Role::Soft},
        {QStringLiteral("{pane}"), Role::Pane}, {QStringLiteral("{window}"), Role::Window}, {QStringLiteral("{sunken}"), Role::Sunken},
        {QStringLiteral("{selection}"), Role::Selection}, {QStringLiteral("{line}"), Role::Line},
        {QStringLiteral("{outline}"), Role::Outline}, {QStringLiteral("{accent}"), Role::Accent},
        {QStringLiteral("{onAccent}"), Role::OnAccent}, {QStringLiteral("{fail}"), Role::Fail},
        {QStringLiteral("{tintFail}"), Role::TintFail}};
    for (auto role = roles.cbegin(); role != roles.cend(); ++role)
        sheet.replace(role.key(), colour(role.value()).name());
    const QHash<QString, int> sizes = sizesByFont();
    for (auto size = sizes.cbegin(); size != sizes.cend(); ++size)
        sheet.replace(size.key(), QStringLiteral("%1px").arg(size.value()));
    sheet.replace(QStringLiteral("{disabled}"), disabledInk().name());
    return sheet.replace(QStringLiteral("{variant}"), scheme() == Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

void setKind(QWidget *widget, const char *kind)
{
    widget->setProperty("kind", QString::fromLatin1(kind));
}

} // namespace jotscope::ui
