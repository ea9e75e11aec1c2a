// SPDX-License-Identifier: GPL-3.0-or-later
// What the consent bar says of each host.
#include "language/told.h"
#include "report/blanks.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/flow_label.h"
#include "ui/kit/keep_font.h"
#include "ui/kit/style_sheet.h"
#include "ui/views/cell_delegate.h"
#include "ui/window/consent_bar.h"
#include "ui/window/words.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QPushButton>

#include <algorithm>

namespace jotscope::ui {

namespace {

constexpr int linkFrame = 3; ///< above and below a link's letters
constexpr int linkInset = 5; ///< beside them

bool isAskable(const ConsentRow &row)
{
    return row.refused.isEmpty();
}

/// The frame of a link may stand between the lines.
QLayout *tucked(QPushButton *link)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addSpacing(-linkFrame);
    column->addWidget(link);
    column->addSpacing(-linkFrame);
    return column;
}

} // namespace

QLabel *ConsentBar::addText(const QString &text, int column, int span)
{
    auto *label = new ElidedLabel(column == 0 ? Role::Soft : Role::Text, 0.96, false, m_list); // at the edge: of no host
    label->setFullText(report::plain(text));
    m_grid->addWidget(label, column == 0 ? m_grid->rowCount() : m_grid->rowCount() - 1, column, 1, span, Qt::AlignTop);
    return label;
}

/// What leaves, in words; where that is long and another host above gets the same, it is named instead.
QString ConsentBar::leavingText(const ConsentRow &row) const
{
    constexpr qsizetype shortEnough = 40;
    if (row.leaves == Told::tr("nothing of this token"))
        return tr("nothing of this token leaves");
    if (row.leaves.size() <= shortEnough)
        return row.leaves;
    const auto first = std::find_if(m_rows.begin(), m_rows.end(), [&row](const ConsentRow &other) {
        return isAskable(other) && !other.token && other.leaves == row.leaves && other.gives == row.gives; // words may hide other values
    });
    return first == m_rows.end() || &*first == &row || first->origin == row.origin ? row.leaves
                                                                                   : tr("the same as %1").arg(hostOf(first->origin));
}

void ConsentBar::addRow(const ConsentRow &row)
{
    auto *host = new ElidedLabel(Role::Text, 0.96, true, m_list);
    host->setFullText(report::plain(hostOf(row.origin)));
    m_grid->addWidget(host, m_grid->rowCount(), 0, Qt::AlignTop); // beside the first line of what leaves
    const auto reads = [&row](const ConsentRow &other) {
        return other.origin == row.origin && other.token == row.token && other.what == row.what && other.leaves == row.leaves;
    };
    const bool isAlone = std::count_if(m_rows.begin(), m_rows.end(), reads) == 1;
    const QString about = isAlone ? row.what : tr("for %1: %2").arg(report::briefId(row.environment, 24), row.what);
    QLabel *what = addText(about, 1, m_isStacked ? 2 : 1); // nothing stands beside it then
    host->setMinimumWidth(qMin(host->sizeHint().width(), lines(14)));
    if (!m_isStacked)
        what->setMinimumWidth(qMin(what->sizeHint().width(), lines(14)));
    if (!m_isStacked && !isAlone)
        what->setMaximumWidth(lines(22)); // a long name takes nothing from what leaves
    const QString leaves = leavingText(row);
    auto *leaving = new FlowLabel(0.96, m_list); // never cut: it is what the person says yes to
    leaving->setFlow({}, report::plain(leaves));
    leaving->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // as high as its width asks, not as its hint does
    if (m_isStacked)                                                        // under its host, at the edge of all rows
        m_grid->addWidget(leaving, m_grid->rowCount(), 0, 1, 3);
    else
        m_grid->addWidget(leaving, m_grid->rowCount() - 1, 2);
    if (!row.secretReferences.isEmpty())
        leaving->setToolTip(plainTip(tr("Saved credential: %1").arg(report::plain(row.secretReferences.join(QStringLiteral(", "))))));
}

/// In warning colours, with a tick of its own, and never part of "always".
void ConsentBar::addTokenRow(const ConsentRow &row)
{
    m_token = new QCheckBox(
        tr("Also send the token itself to %1 (%2)").arg(report::plain(hostOf(row.origin)), report::plain(row.what)), m_list);
    QPalette warning = m_token->palette();
    warning.setColor(QPalette::WindowText, colour(Role::Warn));
    m_token->setPalette(warning);
    keepFont(m_token, 0.96, true);
    m_token->setAccessibleDescription(tr("Whoever runs that host can act as this user until the token expires. Never remembered."));
    m_token->setToolTip(m_token->accessibleDescription());
    m_grid->addWidget(m_token, m_grid->rowCount(), 0, 1, 3);
}

/// Reason and link stand behind each other: in columns of their own they would take theirs from what leaves.
void ConsentBar::addRefusedRow(const ConsentRow &row)
{
    const int line = m_grid->rowCount();
    auto *host = new ElidedLabel(Role::Soft, 0.96, true, m_list);
    host->setFullText(report::plain(hostOf(row.origin)));
    auto *why = new ElidedLabel(Role::Soft, 0.96, false, m_list);
    why->setFullText(tr("refused: %1").arg(report::plain(row.refused)));
    auto *rest = new QHBoxLayout;
    rest->setSpacing(12);
    const bool isAmongOthers = std::ranges::any_of(m_rows, isAskable);
    const bool isIssuer = row.namedBy == u"iss";
    const bool isBelow = isIssuer && m_isStacked; // the link leaves too little room beside it
    if (isBelow)
        rest->addSpacing(-linkInset); // its letters stand below the words of the other hosts
    else
        rest->addWidget(why);
    if (isIssuer) {
        auto *add = new QPushButton(tr("Add as environment…"), m_list);
        add->setAutoDefault(false);
        setKind(add, "link");
        connect(add, &QPushButton::clicked, this, [this, origin = row.origin] { Q_EMIT environmentWanted(origin); });
        if (isAmongOthers)
            rest->addLayout(tucked(add));
        else
            rest->addWidget(add);
    }
    rest->addStretch();
    m_grid->addWidget(host, line, 0);
    m_grid->addLayout(rest, line, 1, 1, 2);
    m_grid->setRowMinimumHeight(line, lines(isAmongOthers ? 1.1 : 1.4)); // one pitch, with the link and without
    if (isBelow)
        m_grid->addWidget(why, m_grid->rowCount(), 0, 1, 3);
}

} // namespace jotscope::ui
