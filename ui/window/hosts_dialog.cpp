// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/hosts_dialog.h"

#include "report/blanks.h"
#include "ui/kit/flow_label.h"
#include "ui/kit/keep_font.h"
#include "ui/kit/style_sheet.h"
#include "ui/kit/theme.h"
#include "ui/window/words.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>

namespace jotscope::ui {

HostsDialog::HostsDialog(const std::vector<ConsentRow> &rows, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Choose hosts"));
    auto *list = new QWidget(this);
    auto *lines_ = new QVBoxLayout(list);
    lines_->setContentsMargins(0, 0, 0, 0);
    for (const ConsentRow &row : rows) {
        if (!row.refused.isEmpty())
            continue;
        QCheckBox *tick = addRow(row);
        lines_->addWidget(tick);
        auto *what = new FlowLabel(0.94, list);
        what->setFlow(
            {}, tr("%1, for %2; leaves: %3").arg(report::plain(row.environment), report::plain(row.what), report::plain(row.leaves)));
        what->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // as high as its width asks, not as its hint does
        auto *indented = new QHBoxLayout;                                    // mirrored with the window
        indented->setContentsMargins(0, 0, 0, 8);
        indented->addSpacing(lines(1.5));
        indented->addWidget(what, 1);
        lines_->addLayout(indented);
    }
    lines_->addStretch();
    auto *area = new QScrollArea(this);
    area->setAccessibleName(tr("Hosts that would be asked"));
    area->setWidget(list);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *ask = new QPushButton(tr("Ask the chosen hosts"), this);
    setKind(ask, "primary");
    auto *always = new QPushButton(tr("Always allow the chosen"), this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(ask);
    buttons->addWidget(always);
    buttons->addStretch();
    buttons->addWidget(cancel);
    for (QPushButton *button : {ask, always, cancel})
        button->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->addWidget(area, 1);
    column->addLayout(buttons);
    const auto follow = [this, ask, always] { // without a host there is nothing to say yes to
        for (QPushButton *button : {ask, always})
            button->setEnabled(!chosen().empty());
    };
    for (const auto &[row, tick] : m_ticks)
        connect(tick, &QCheckBox::toggled, this, follow);
    follow();
    connect(ask, &QPushButton::clicked, this, &QDialog::accept);
    connect(always, &QPushButton::clicked, this, [this] {
        m_always = true;
        accept();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    for (QWidget *one : list->findChildren<QWidget *>())
        one->ensurePolished(); // before, it has not the height that its ticks ask for
    const int wide = lines(34);
    const QMargins around = column->contentsMargins();
    const int listed = lines_->totalHeightForWidth(wide - around.left() - around.right());
    const int needed = listed + column->spacing() + buttons->sizeHint().height() + around.top() + around.bottom();
    resize(wide, qMin(needed, screen()->availableSize().height() - lines(4)));
}

QCheckBox *HostsDialog::addRow(const ConsentRow &row)
{
    const QString host = report::plain(hostOf(row.origin));
    auto *tick = new QCheckBox(row.token ? tr("Send the token itself to %1").arg(host) : host, this);
    tick->setChecked(!row.token);
    keepFont(tick, 1.0, true);
    if (row.token) {
        QPalette warning = tick->palette();
        warning.setColor(QPalette::WindowText, colour(Role::Warn));
        tick->setPalette(warning);
    }
    m_ticks.emplace_back(row, tick);
    return tick;
}

std::vector<ConsentRow> HostsDialog::chosen() const
{
    std::vector<ConsentRow> rows;
    for (const auto &[row, tick] : m_ticks) {
        if (tick->isChecked())
            rows.push_back(row);
    }
    return rows;
}

bool HostsDialog::isTokenChosen() const
{
    return std::any_of(m_ticks.begin(), m_ticks.end(), [](const auto &one) { return one.first.token && one.second->isChecked(); });
}

} // namespace jotscope::ui
