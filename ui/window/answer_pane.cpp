// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/answer_pane.h"

#include "report/blanks.h"
#include "ui/kit/badge_line.h"
#include "ui/kit/elide.h"
#include "ui/kit/flow_label.h"
#include "ui/kit/icons.h"
#include "ui/kit/keep_font.h"
#include "ui/kit/reading.h"
#include "ui/kit/sought.h"
#include "ui/kit/style_sheet.h"
#include "ui/window/comparison_view.h"
#include "ui/window/cross_fade.h"
#include "ui/window/words.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyle>

namespace jotscope::ui {

using diagnosis::Diagnosis;
using diagnosis::Verdict;

namespace {

constexpr int edge = 5;
constexpr int linkInset = 5; ///< of a link's letters in its frame
constexpr int linkFrame = 3; ///< above and below its letters
constexpr int linkGap = 8;   ///< between what stands beside the badge and the frame of the link

Badge badgeOf(const Diagnosis &diagnosis)
{
    Badge badge;
    badge.role = roleOf(diagnosis.verdict);
    if (diagnosis.verdict == Verdict::Accepted) {
        badge.icon = QStringLiteral("ok");
        badge.text = AnswerPane::tr("Accepted");
    } else if (leadingCause(diagnosis)) {
        badge.role = roleOf(diagnosis.standing);
        badge.icon = iconOf(diagnosis.standing);
        badge.text = titleOf(diagnosis.standing);
    } else {
        const bool isOpen = diagnosis.verdict == Verdict::Undecided;
        badge.icon = isOpen ? QStringLiteral("unknown") : QStringLiteral("fail");
        badge.text = isOpen ? AnswerPane::tr("Undecided") : AnswerPane::tr("Rejected");
    }
    return badge;
}

QString besideBadge(const report::Inspection &inspection, const QString &progress)
{
    if (!progress.isEmpty())
        return progress;
    if (const diagnosis::Cause *cause = leadingCause(inspection.diagnosis))
        return AnswerPane::tr("%1 for, %2 against").arg(cause->reasonsFor.size()).arg(cause->reasonsAgainst.size());
    return inspection.depth == report::Inspection::Depth::Explained ? QString() : AnswerPane::tr("decoded offline");
}

/// What a screen reader is to hear again when it changes; "in 49 min" is not.
QString toldOf(const Diagnosis &diagnosis)
{
    QStringList parts{diagnosis.cause, QString::number(int(diagnosis.verdict)), QString::number(int(diagnosis.standing))};
    if (diagnosis.presented >= 0 && std::size_t(diagnosis.presented) < diagnosis.environments.size())
        parts += QString::number(int(diagnosis.environments[std::size_t(diagnosis.presented)].checks.time));
    return parts.join(u' ');
}

} // namespace

AnswerPane::AnswerPane(QWidget *parent) : QFrame(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(lines(5.1));
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_columns->setContentsMargins(23 + edge - 5, 8, 20, 9);
    m_columns->setSpacing(16);
    auto *icon = new IconView(2.1, this);
    m_sign = icon;
    m_headline = new QLabel(this);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    keepFont(m_headline, 1.6, true);
    m_headline->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_comparison = new ComparisonView(this);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addStretch();
    words->addWidget(m_headline);
    words->addWidget(m_comparison);
    words->addStretch();
    auto *first = new QHBoxLayout;
    first->setSpacing(18);
    first->addWidget(m_sign);
    first->addLayout(words, 1);
    m_rule = new QFrame(this);
    m_rule->setFixedWidth(1);
    m_side = new QWidget(this);
    m_badge = new BadgeLine(m_side);
    m_next = new FlowLabel(0.96, m_side);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(linkInset, 0, linkInset, 0); // in both directions of reading: room for the frame of the link
    side->setSpacing(5);
    side->addStretch();
    m_above = new QHBoxLayout;
    m_above->setSpacing(linkGap);
    m_above->addWidget(m_badge);
    m_above->addStretch();
    side->addLayout(m_above);
    side->addWidget(m_next);
    m_do = new QPushButton(m_side);
    setKind(m_do, "link");
    m_do->setAutoDefault(false);
    m_do->hide();
    m_link = new QVBoxLayout; // above and below it its frame may stand between the lines
    m_link->setSpacing(0);
    m_link->addSpacing(-linkFrame);
    m_link->addWidget(m_do);
    m_link->addSpacing(-linkFrame);
    m_above->addLayout(m_link);
    m_below = new QHBoxLayout; // its letters stand below those of the next step, its frame beside them
    m_below->addSpacing(-linkInset);
    m_below->addStretch();
    side->addLayout(m_below);
    connect(m_do, &QPushButton::clicked, this, [this] {
        if (m_isAsking)
            Q_EMIT cancelWanted();
        else
            Q_EMIT deedWanted(m_deed);
    });
    side->addStretch();
    m_columns->addLayout(first, 3);
    m_columns->addWidget(m_rule);
    m_columns->addWidget(m_side, 1);
}

void AnswerPane::fill(const report::Inspection &inspection, const QString &progress)
{
    const Diagnosis &diagnosis = inspection.diagnosis;
    m_role = roleOf(diagnosis.verdict);
    m_icon = iconOf(diagnosis.verdict);
    static_cast<IconView *>(m_sign)->show(m_icon, m_role);
    m_headline->setText(report::plain(diagnosis.headline));
    beginWithWindow(m_headline);
    m_comparison->show(diagnosis.comparison, m_role);
    m_standing = badgeOf(diagnosis);
    m_progress = progress;
    m_beside = besideBadge(inspection, progress);
    fillNext(diagnosis);
    standLink();
    update();
}

void AnswerPane::fillNext(const Diagnosis &diagnosis)
{
    if (m_isAsking) {
        m_next->setFlow(tr("Now:"), tr("The environments are being asked."));
        m_do->setText(tr("Cancel"));
        m_do->setToolTip(tr("Cancel (Esc): what has come so far stays"));
        m_do->show();
        return;
    }
    m_next->setFlow(diagnosis.nextStep.isEmpty() ? QString() : tr("Next:"), report::plain(diagnosis.nextStep));
    m_do->setToolTip({});
    m_deed = diagnosis.evidence.isRecorded || diagnosis.nextStep.isEmpty() ? diagnosis::Deed::None : diagnosis.deed;
    m_do->setText(m_deed == diagnosis::Deed::Ask ? tr("Ask now")
            : diagnosis.environments.empty()     ? tr("Add an environment…")
                                                 : tr("Environments…"));
    if (m_deed == diagnosis::Deed::None && m_do->hasFocus())
        setFocus(Qt::OtherFocusReason); // who asked reads what came
    m_do->setVisible(m_deed != diagnosis::Deed::None);
}

void AnswerPane::show(const report::Inspection &inspection, const QString &progress, bool isAsking)
{
    const QString text = answerText(inspection.diagnosis);
    if (!m_text.isEmpty() && text != m_text)
        CrossFade::over(this);
    const bool wasAsking = std::exchange(m_isAsking, isAsking);
    fill(inspection, progress);
    m_told = toldOf(inspection.diagnosis);
    const bool isGivenUp = wasAsking && !isAsking && !progress.isEmpty(); // the same answer, which is older than one would think
    if (text != std::exchange(m_text, text) || isGivenUp)
        announce();
}

void AnswerPane::followClock(const report::Inspection &inspection, const QString &progress)
{
    if (toldOf(inspection.diagnosis) != m_told)
        return show(inspection, progress, m_isAsking);
    fill(inspection, progress);
    m_text = answerText(inspection.diagnosis);
    if (!hasFocus()) // a screen reader would say it again
        nameItself();
}

/// Qt 6.4 has no announcement event: a changed name and an alert are what screen readers hear.
void AnswerPane::announce()
{
    nameItself();
    QAccessibleEvent renamed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void AnswerPane::nameItself()
{
    setAccessibleName(tr("Answer: %1").arg(m_headline->text()));
    setAccessibleDescription(m_progress.isEmpty() || m_isAsking ? m_text : m_text + u'\n' + m_progress);
}

void AnswerPane::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_rule->setVisible(!narrow);
    standSide();
}

/// Whatever stands in the side, its rule stays where it is. A wide pane has room for the link; in a small one the headline needs it more.
void AnswerPane::standSide()
{
    const int wanted = qBound(lines(13.5), int(width() * 0.42) - lines(9.6), lines(22));
    m_side->setMinimumWidth(m_isNarrow ? 0 : wanted);
    m_side->setMaximumWidth(m_isNarrow ? QWIDGETSIZE_MAX : wanted);
    standLink();
}

/// The link stands beside the badge, so that the pane is no higher for it: words that have no room there give way to it. But not those that
/// tell how old the answer is, or that hosts are asked.
void AnswerPane::standLink()
{
    const int link = linkGap + m_do->sizeHint().width();
    const int room = m_side->minimumWidth() - 2 * linkInset;
    const bool isNews = m_isAsking || (!m_isNarrow && !m_progress.isEmpty());
    const bool isBelow = isNews || (!m_isNarrow && m_standing.size().width() + link > room);
    QBoxLayout *place = isBelow ? m_below : m_above;
    if (place->indexOf(m_link) < 0) {
        (isBelow ? m_above : m_below)->removeItem(m_link);
        m_link->setParent(nullptr);
        place->insertLayout(isBelow ? 1 : -1, m_link);
    }
    const bool sharesLine = !isBelow && !m_do->isHidden();
    m_badge->show(m_standing, m_beside);
    const int lacking = m_isNarrow ? 0 : m_badge->sizeHint().width() + (sharesLine ? link : 0) - room;
    m_badge->setToolTip(lacking > 0 && !m_beside.isEmpty() ? plainTip(m_beside) : QString());
    if (lacking <= 0)
        return;
    const QString whole = m_badge->accessibleName();
    const QFontMetricsF metrics(scaledFont(0.94)); // as the line paints them
    const double words = metrics.horizontalAdvance(m_beside) - lacking - 1;
    m_badge->show(m_standing, sharesLine ? QString() : elided(m_beside, metrics, Qt::ElideRight, words));
    m_badge->setAccessibleName(whole);
}

void AnswerPane::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    standSide();
}

void AnswerPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(frame, 8, 8);
    painter.fillPath(outline, colour(Role::Pane));
    painter.save();
    painter.setClipPath(outline);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(QRectF(isMirrored ? width() - edge : 0, 0, edge, height()), colour(m_role));
    painter.restore();
    painter.setPen(QPen(colour(Role::Line), 1));
    painter.drawPath(outline);
    if (m_rule->isVisible())
        painter.fillRect(m_rule->geometry().adjusted(0, 4, 0, -4), colour(Role::Line));
    if (hasFocus() || isPlaceOfHit(this)) {
        painter.setPen(QPen(colour(Role::Accent), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    }
}

void AnswerPane::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(m_text);
    else
        QFrame::keyPressEvent(event);
}

void AnswerPane::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setMinimumHeight(lines(5.1));
}

void AnswerPane::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
}

void AnswerPane::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    nameItself();
    update();
}

} // namespace jotscope::ui
