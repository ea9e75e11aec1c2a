// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/visible.h"
#include "ui/kit/concealed.h"
#include "ui/views/claims_view.h"
#include "ui/views/lines_view.h"
#include "ui/views/segments.h"
#include "ui/views/table.h"
#include "ui/views/token_view.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

namespace jotscope::ui {

namespace {

const QKeySequence pairKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_C);

QString firstDifference(const QString &here, const QString &there)
{
    qsizetype at = 0;
    while (at < qMin(here.size(), there.size()) && here[at] == there[at])
        ++at;
    const auto code
        = [at](const QString &text) { return at < text.size() ? report::codeOf(text[at].unicode()) : ClaimsView::tr("the end"); };
    return ClaimsView::tr("Differs from the clipboard at character %1: %2 here, %3 there.").arg(at + 1).arg(code(here), code(there));
}

} // namespace

void ClaimsView::makeActions()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, ClaimsModel::Copy what) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut); // shown in the menu; the keys are heard in eventFilter()
        connect(action, &QAction::triggered, this, [this, what] {
            const bool isInJson = isJson() && (what == ClaimsModel::CopyValue || what == ClaimsModel::CopyPair);
            isInJson ? copy(what == ClaimsModel::CopyPair ? Copied::Pair : Copied::Value) : copy(what);
        });
        m_copies.append(action);
    };
    add(tr("Copy &value"), QKeySequence::Copy, ClaimsModel::CopyValue);
    add(tr("Copy &name and value"), pairKeys, ClaimsModel::CopyPair);
    add(tr("Copy na&me"), {}, ClaimsModel::CopyName);
    add(tr("Copy JSON &pointer"), {}, ClaimsModel::CopyPointer);
    auto *compare = new QAction(tr("&Compare with clipboard"), this);
    connect(compare, &QAction::triggered, this, &ClaimsView::compareWithClipboard);
    m_copies.append(compare);
}

QWidget *ClaimsView::focusStop() const
{
    if (m_notice == m_stack->currentWidget())
        return m_parts->button(m_parts->current());
    return m_stack->currentWidget();
}

void ClaimsView::setJsonForm(bool wrapped, bool exact)
{
    m_wrap->setChecked(wrapped);
    m_exact->setChecked(exact);
}

bool ClaimsView::isExact() const
{
    return m_exact->isChecked();
}

QString ClaimsView::chosenClaim() const
{
    if (isJson())
        return m_json->currentIndex().data(SelectionRole).value<Selection>().claim;
    return table()->currentIndex().data(SelectionRole).value<Selection>().claim;
}

bool ClaimsView::copy(Copied what)
{
    if (!isJson() || !m_json->isVisible())
        return copy(what == Copied::Pair ? ClaimsModel::CopyPair : ClaimsModel::CopyValue);
    if (m_json->copy(what))
        return true;
    const bool isCut = m_json->currentIndex().data(LinesModel::OpensAllRole).toBool(); // then more is meant than what is seen
    if (isCut && m_exact->isChecked())
        copyText(QString::fromUtf8(model()->bytes()));
    else
        return copy(what == Copied::Pair ? ClaimsModel::CopyPair : ClaimsModel::CopyValue);
    return true;
}

bool ClaimsView::copy(ClaimsModel::Copy what)
{
    const int row = isJson() ? model()->rowOf(chosenClaim()) : table()->currentIndex().row();
    if (row >= 0)
        copyText(model()->copied(row, what));
    return row >= 0;
}

void ClaimsView::compareWithClipboard()
{
    const QString here = model()->copied(model()->rowOf(chosenClaim()), ClaimsModel::CopyValue);
    const QString there = QGuiApplication::clipboard()->text();
    setSummary(here == there ? tr("Equal to the clipboard, %n characters.", nullptr, int(here.size())) : firstDifference(here, there));
}

void ClaimsView::popUpMenu(const QPoint &global)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_copies.mid(0, 4));
    menu->addSeparator();
    menu->addAction(m_copies.last());
    const bool isChosen = model()->rowOf(chosenClaim()) >= 0;
    for (QAction *action : std::as_const(m_copies))
        action->setEnabled(isChosen);
    menu->popup(global);
}

/// The menu of both forms, and the copy keys where no window has them.
bool ClaimsView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ContextMenu) {
        const auto *menu = static_cast<QContextMenuEvent *>(event);
        const auto *view = static_cast<QAbstractItemView *>(watched);
        const QPoint byKeys = view->viewport()->mapToGlobal(view->visualRect(view->currentIndex()).bottomLeft());
        popUpMenu(menu->reason() == QContextMenuEvent::Keyboard ? byKeys : menu->globalPos());
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return Pane::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPair = QKeySequence(key->keyCombination()) == pairKeys;
    if (!isPair && !key->matches(QKeySequence::Copy))
        return Pane::eventFilter(watched, event);
    copy(isPair ? Copied::Pair : Copied::Value);
    return true;
}

void ClaimsView::select(const Selection &selection)
{
    const diagnosis::Diagnosis &diagnosis = m_inspection->diagnosis;
    int environment = -1;
    for (std::size_t i = 0; i < diagnosis.environments.size(); ++i) {
        if (diagnosis.environments[i].name == selection.environment)
            environment = int(i);
    }
    m_payload->setEnvironment(environment);
    m_header->setEnvironment(environment);
    if (!selection.claim.isEmpty() && (selection.part == jose::Part::Header || selection.part == jose::Part::Payload))
        setPart(selection.part);
    table()->chooseQuietly(model()->rowOf(selection.claim));
    const int line = m_json->lines()->rowOf(selection.claim);
    if (line >= 0 && m_json->lines()->rowCount() > line)
        m_json->setCurrentIndex(m_json->lines()->index(line));
}

/// What must be known before the claims are believed: that nobody signed them, or what became of the disclosures.
std::vector<Notice> ClaimsView::insideNotices() const
{
    const jose::Inside &inside = m_inspection->diagnosis.evidence.inside;
    if (m_parts->current() != 0)
        return {};
    std::vector<Notice> notices;
    if (inside.decryption && inside.decryption->verdict == jose::Decryption::Verdict::Decrypted && inside.nested.empty())
        notices.push_back({QStringLiteral("warn"), Role::Warn, tr("Decrypted, but signed by nobody."),
            tr("Whoever has the key to encrypt can write this.")});
    if (!inside.sdJwt)
        return notices;
    const jose::SdJwt &opened = *inside.sdJwt;
    const bool isBound = opened.keyBinding.verdict == jose::KeyBinding::Verdict::Valid;
    const QString counts = tr("%1 disclosed, %2 kept back or decoys").arg(opened.disclosures.size()).arg(opened.undisclosed);
    if (opened.verdict == jose::SdJwt::Verdict::Ok)
        notices.push_back({QStringLiteral("note"), Role::Accent, tr("Selective disclosure:"),
            isBound ? tr("%1; presented by its holder (key binding).").arg(counts) : tr("%1.").arg(counts)});
    else
        notices.push_back({QStringLiteral("fail"), Role::Fail, tr("The disclosures are refused."), opened.message});
    switch (opened.keyBinding.verdict) {
    case jose::KeyBinding::Verdict::Absent:
    case jose::KeyBinding::Verdict::Valid: break;
    case jose::KeyBinding::Verdict::Invalid:
        notices.push_back({QStringLiteral("fail"), Role::Fail, tr("Key binding:"), opened.keyBinding.message});
        break;
    case jose::KeyBinding::Verdict::Unverifiable:
        notices.push_back({QStringLiteral("unknown"), Role::Unknown, tr("Key binding:"), opened.keyBinding.message});
        break;
    }
    return notices;
}

void ClaimsView::hint(const Selection &selection)
{
    m_payload->setHinted(selection.part == jose::Part::Payload ? selection.claim : QString());
    m_header->setHinted(selection.part == jose::Part::Header ? selection.claim : QString());
}

} // namespace jotscope::ui
