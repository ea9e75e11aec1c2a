// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/clock.h"
#include "ui/kit/concealed.h"
#include "ui/kit/system_scheme.h"
#include "ui/kit/theme.h"
#include "ui/views/claims_view.h"
#include "ui/views/evidence_tabs.h"
#include "ui/views/lines_view.h"
#include "ui/views/table.h"
#include "ui/window/actions.h"
#include "ui/window/arrange_menu.h"
#include "ui/window/column_memory.h"
#include "ui/window/inspection_page.h"
#include "ui/window/layout_memory.h"
#include "ui/window/main_window.h"
#include "ui/window/proxy_dialog.h"
#include "ui/window/session.h"
#include "ui/window/settings_dialog.h"
#include "ui/window/splitter_keys.h"
#include "ui/window/status_line.h"
#include "ui/window/token_list.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QLineEdit>
#include <QScreen>
#include <QSplitter>

namespace jotscope::ui {

namespace {
constexpr int toldForMs = 6'000;
}

/// The letters of the last run, before there is a widget; the parent, for whoever makes the first.
QWidget *MainWindow::startZoomed(const Options &options, QWidget *parent)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * (options.usesMemory() ? LayoutMemory::load().zoom : 100) / 100.0);
    QApplication::setFont(font);
    return parent;
}

/// What was settled before this start.
void MainWindow::takePreferences(const Options &options)
{
    m_preferences = m_remembers ? Preferences::load() : Preferences{};
    m_session->setLeeway(m_preferences.leeway);
    ConcealedCopy::ofThisRun()->setKeptFor(m_preferences.secretsStay);
    if (m_preferences.startsOffline && !options.demo)
        m_actions->online->setChecked(false);
}

/// How the panes stood at the end of the last run.
void MainWindow::takeMemory(const LayoutMemory &memory)
{
    if (memory.evidenceTab >= 0 && memory.evidenceTab <= EvidenceTabs::Key)
        m_page->evidence()->setCurrent(EvidenceTabs::Tab(memory.evidenceTab));
    m_page->claims()->setJsonForm(memory.jsonWrapped, memory.jsonExact);
    m_page->claims()->setJson(memory.claimsAsJson);
    m_tokens->setArrangement(sortNamed(memory.tokenSort), groupNamed(memory.tokenGroup));
    m_tokens->filter()->setText(memory.tokenFilter);
}

void MainWindow::wireSettings()
{
    connect(m_actions->settings, &QAction::triggered, this, &MainWindow::openSettings);
    connect(ConcealedCopy::ofThisRun(), &ConcealedCopy::removed, this,
        [this] { m_status->showMessage(tr("What was copied was taken off the clipboard."), toldForMs); });
    connect(m_actions->widerColumn, &QAction::triggered, this, [this] { stretchColumn(1); });
    connect(m_actions->narrowerColumn, &QAction::triggered, this, [this] { stretchColumn(-1); });
    connect(m_actions->plannedColumns, &QAction::triggered, this, [this] {
        for (Table *table : findChildren<Table *>())
            table->setByHand({});
        if (m_remembers)
            forgetColumns();
    });
    auto *dividers = new SplitterKeys(this);
    connect(m_actions->divider, &QAction::triggered, dividers, &SplitterKeys::next);
    connect(dividers, &SplitterKeys::told, this,
        [this, dividers](const QString &words) { m_status->showMessage(words, dividers->isActive() ? 0 : toldForMs); });
}

/// Of the table that has the focus.
void MainWindow::stretchColumn(int ems)
{
    auto *table = qobject_cast<Table *>(focusWidget());
    if (!table || !table->stretchColumn(ems))
        m_status->showMessage(tr("Stand on a cell of a table first: its column becomes wider or narrower."), toldForMs);
}

void MainWindow::openSettings()
{
    auto *dialog = new SettingsDialog(
        {m_actions, m_session, m_environmentsPath, m_zoom, m_remembers ? keptProxy() : QString(), m_preferences}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::zoomChosen, this, &MainWindow::setZoom);
    connect(dialog, &SettingsDialog::problemMet, this, &MainWindow::tellProblem);
    connect(dialog, &SettingsDialog::preferencesChanged, this, [this](const Preferences &changed) {
        if (changed.leeway != m_preferences.leeway)
            m_session->setLeeway(changed.leeway);
        m_preferences = changed;
        ConcealedCopy::ofThisRun()->setKeptFor(changed.secretsStay);
        if (m_remembers)
            changed.save();
    });
    dialog->open();
}

/// The place that is remembered is of a window of another size.
void MainWindow::resizeOnScreen(const QSize &size)
{
    resize(size);
    if (!testAttribute(Qt::WA_Moved))
        return;
    const QRect room = screen()->availableGeometry();
    const QSize framed = size + QSize(4, lines(1.8));
    move(qMax(room.left(), qMin(x(), room.right() + 1 - framed.width())), qMax(room.top(), qMin(y(), room.bottom() + 1 - framed.height())));
}

/// How the window looks, for the next start.
void MainWindow::remember() const
{
    LayoutMemory memory;
    memory.geometry = saveGeometry();
    memory.sides = m_sides->saveState();
    memory.tokenSort = wordOf(m_tokens->arrangement().sort);
    memory.tokenGroup = wordOf(m_tokens->arrangement().group);
    memory.tokenFilter = m_tokens->keptFilter();
    memory.panes = m_page->saveLayout();
    memory.evidenceTab = qMin(int(m_page->evidence()->current()), int(EvidenceTabs::Key)); // behind it others lodge
    memory.claimsAsJson = m_page->claims()->isJson();
    memory.jsonWrapped = m_page->claims()->json()->isWrapped();
    memory.jsonExact = m_page->claims()->isExact();
    memory.colours = m_colours;
    memory.zoom = m_zoom;
    memory.utc = showsUtc();
    memory.reduceMotion = m_actions->reduceMotion->isChecked();
    memory.language = m_actions->language->checkedAction()->data().toString();
    memory.save();
}

void MainWindow::setColours(const QString &choice)
{
    m_colours = choice;
    for (QAction *action : m_actions->colours->actions())
        action->setChecked(action->data().toString() == choice);
    const Scheme wanted = choice == u"light" ? Scheme::Light
        : choice == u"dark"                  ? Scheme::Dark
        : choice == u"high-contrast"         ? Scheme::HighContrast
                                             : m_system->current();
    applyScheme(wanted);
}

void MainWindow::setZoom(int percent)
{
    m_zoom = qBound(80, percent, 200);
    QFont font = QApplication::font();
    font.setPointSizeF(m_basePoints * m_zoom / 100.0);
    if (font == QApplication::font())
        return arrange();
    QApplication::setFont(font);
    applyScheme(scheme()); // buttons and tabs take their font from the style sheet
    arrange();
}

} // namespace jotscope::ui
