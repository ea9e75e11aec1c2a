// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/help_dialog.h"

#include "ui/kit/style_sheet.h"
#include "ui/kit/theme.h"
#include "ui/window/action_button.h"

#include <QAction>
#include <QBoxLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QTabWidget>
#include <QTableWidget>

namespace jotscope::ui {

namespace {

/// "Ctrl+," is written from the left in a mirrored window too.
QString keysOf(const QList<QKeySequence> &keys)
{
    const QString text = QKeySequence::listToString(keys, QKeySequence::NativeText);
    return QGuiApplication::isRightToLeft() ? QChar(0x2066) + text + QChar(0x2069) : text;
}

QTableWidget *keyTable(const QList<QAction *> &actions, QWidget *parent)
{
    auto *table = new QTableWidget(parent);
    table->setColumnCount(2);
    table->setHorizontalHeaderLabels({HelpDialog::tr("Does"), HelpDialog::tr("Shortcut")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setStyleSheet(QStringLiteral("QHeaderView::section { padding: 2px 3px; }")); // as the cells have it
    table->setAccessibleName(HelpDialog::tr("All shortcuts"));
    for (const QAction *action : actions) {
        if (action->shortcuts().isEmpty() || action->text().isEmpty())
            continue;
        const int row = table->rowCount();
        table->insertRow(row);
        table->setItem(row, 0, new QTableWidgetItem(plainWords(action).remove(u'…')));
        table->setItem(row, 1, new QTableWidgetItem(keysOf(action->shortcuts())));
    }
    const auto add = [table](const QString &does, const QString &keys) {
        const int row = table->rowCount();
        table->insertRow(row);
        table->setItem(row, 0, new QTableWidgetItem(does));
        table->setItem(row, 1, new QTableWidgetItem(keys));
    };
    // What belongs to a pane or to the mouse is no action of the window.
    add(HelpDialog::tr("Copy what is chosen in the pane"), keysOf({QKeySequence(QKeySequence::Copy)}));
    add(HelpDialog::tr("Forget the tokens chosen in the list"), keysOf({QKeySequence(QKeySequence::Delete)}));
    add(HelpDialog::tr("Paste and inspect what is marked anywhere on the desktop"), HelpDialog::tr("Middle click"));
    add(HelpDialog::tr("Walk through a pane: its rows, steps and marks"), HelpDialog::tr("Arrow keys"));
    add(HelpDialog::tr("Show all of a row that is cut, and no longer"), HelpDialog::tr("Space"));
    add(HelpDialog::tr("Unfold and fold: groups, causes, JSON, a row that is cut"), HelpDialog::tr("Arrow keys right and left"));
    add(HelpDialog::tr("Move the divider that F8 has chosen, and leave it"), HelpDialog::tr("Arrow keys, Esc"));
    table->resizeColumnToContents(0);
    return table;
}

QString leavingText()
{
    return HelpDialog::tr(
        "Nothing leaves this computer until you allow it.\n\n"
        "After a token is pasted, the consent bar lists every host that would be asked, what for, what of the token goes there and "
        "which of your saved credentials. “Ask once” is for this token alone; “Always allow these” is remembered, and asked "
        "again when the host or the credential changes.\n\n"
        "Hosts are only those that your environments name. An address that stands inside a token (jku, x5u, an unknown iss) is "
        "shown and never asked.\n\n"
        "The token itself stays here. Where an environment is set up to send it, that row stands alone, in warning colours, needs "
        "its own tick, and is never remembered.\n\n"
        "Every request, also each refused one, stands under Requests with what was sent. There is no telemetry and no update "
        "check. Tokens, answers and secrets are kept in memory only.");
}

} // namespace

HelpDialog::HelpDialog(const QList<QAction *> &actions, Page page, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Help"));
    auto *text = new QPlainTextEdit(leavingText(), this);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFrameShape(QFrame::NoFrame);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(tr("What may leave, and when"));
    text->document()->setDocumentMargin(lines(0.8));
    setKind(text, "page");
    auto *tabs = new QTabWidget(this);
    tabs->addTab(keyTable(actions, tabs), tr("Shortcuts"));
    tabs->addTab(text, tr("What may leave, and when"));
    tabs->setCurrentIndex(page == Page::Keys ? 0 : 1);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->addWidget(tabs, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(QSize(lines(34), lines(30)).boundedTo(screen()->availableSize() * 9 / 10));
}

} // namespace jotscope::ui
