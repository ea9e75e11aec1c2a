// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/compare_page.h"

#include "language/listed.h"
#include "report/blanks.h"
#include "report/visible.h"
#include "ui/kit/clock.h"
#include "ui/kit/column_area.h"
#include "ui/kit/elided_combo.h"
#include "ui/kit/flow_label.h"
#include "ui/kit/keep_font.h"
#include "ui/kit/pane.h"
#include "ui/kit/spoken.h"
#include "ui/kit/style_sheet.h"
#include "ui/kit/theme.h"
#include "ui/models/apart_model.h"
#include "ui/views/cell_delegate.h"
#include "ui/views/table.h"
#include "ui/window/session.h"
#include "ui/window/token_facts.h"
#include "ui/window/words.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>

namespace jotscope::ui {

namespace {

constexpr int gap = 8;
constexpr int mostOfPerson = 40; ///< characters
constexpr double memberLines = 1.35;
constexpr double stepLines = 1.5;

/// A rule between environments, and none between A and B of one.
class PairDelegate : public CellDelegate {
public:
    using CellDelegate::CellDelegate;

protected:
    bool isRuled(const QModelIndex &index) const override { return ApartStepsModel::isLastOfEnvironment(index.row()); }
};

QString nameOf(const Entry &entry)
{
    const capture::Sighting &sighting = entry.inspection.sighting;
    const QString home = homeOf(entry.inspection.diagnosis);
    const QString kind = kindOf(entry.inspection.diagnosis.evidence.token, sighting.place);
    QStringList words{report::plain(spokenOrigin(sighting.origin)), shownInstant(sighting.seen)};
    const QString person = personOf(entry.inspection, mostOfPerson);
    if (!person.isEmpty()) // first: where the room is short the tokens are still told apart
        words.prepend(person);
    if (TokenRecords::Place{sighting.place, {}}.isTold() || !sighting.cleaned.isEmpty())
        words.append(report::plain(placeOf(sighting)));
    return QStringLiteral("%1 — %2").arg(home.isEmpty() ? kind : listed({kind, report::plain(home)}), listed(words));
}

} // namespace

ComparePage::ComparePage(Session *session, QWidget *parent)
    : QWidget(parent), m_session(session), m_choiceA(new ElidedCombo(this)), m_choiceB(new ElidedCombo(this)),
      m_swap(new QPushButton(tr("&Swap"), this)), m_leave(new QPushButton(tr("&Leave (Esc)"), this)), m_headline(new FlowLabel(1.5, this)),
      m_why(new FlowLabel(1.0, this)), m_membersPane(new Pane(tr("Members"), this)), m_stepsPane(new Pane(tr("Environments"), this)),
      m_same(new QPushButton(this)), m_model(new ApartModel(this)), m_stepsModel(new ApartStepsModel(this))
{
    m_membersStack = new QStackedWidget(m_membersPane);
    m_members = new Table(
        m_model, memberLines, {{2.6, 3, false, false}, {5, 16, false}, {8, 60, true}, {8, 60, true}, {6, 20, false}}, m_membersStack);
    m_members->setAccessibleName(tr("Members of both tokens"));
    m_members->setObjectName(QStringLiteral("compared-members"));
    m_members->showHeader(true);
    m_noMember = new QLabel(tr("No member differs."), m_membersStack);
    m_noMember->setTextFormat(Qt::PlainText);
    m_noMember->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_noMember->setContentsMargins(12, 2, 12, 8);
    m_membersStack->addWidget(m_members);
    m_membersStack->addWidget(m_noMember);
    std::vector<Table::Column> steps{{7, 14, true, true, true}};
    steps.resize(std::size_t(m_stepsModel->columnCount()), {4, 11, false});
    m_steps = new Table(m_stepsModel, stepLines, std::move(steps), m_stepsPane);
    m_steps->setAccessibleName(tr("Steps of both tokens in each environment"));
    m_steps->setObjectName(QStringLiteral("compared-steps"));
    m_steps->showHeader(true);
    m_steps->setItemDelegate(new PairDelegate(stepLines, m_steps));
    m_membersPane->setBody(m_membersStack);
    m_stepsPane->setBody(m_steps);
    setKind(m_same, "toggle");
    m_same->setCheckable(true);
    m_same->setAutoDefault(false);
    m_membersPane->addControl(m_same);
    layOut();
    const auto chosen = [this] { compare(m_choiceA->currentData().toInt(), m_choiceB->currentData().toInt()); };
    connect(m_choiceA, &QComboBox::currentIndexChanged, this, chosen);
    connect(m_choiceB, &QComboBox::currentIndexChanged, this, chosen);
    connect(m_swap, &QPushButton::clicked, this, [this] { compare(m_b, m_a); });
    connect(m_leave, &QPushButton::clicked, this, &ComparePage::left);
    connect(m_same, &QPushButton::toggled, m_model, &ApartModel::showSame);
}

void ComparePage::layOut()
{
    auto *top = new Pane(tr("Compare"), this);
    auto *body = new QWidget(top);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(12, 2, 12, 10);
    column->setSpacing(5);
    column->addWidget(m_headline);
    column->addWidget(m_why);
    auto *choices = new QGridLayout;
    choices->setSpacing(6);
    choices->setColumnStretch(1, 1);
    for (QComboBox *combo : {m_choiceA, m_choiceB}) {
        const bool isA = combo == m_choiceA;
        auto *label = new QLabel(isA ? QStringLiteral("&A") : QStringLiteral("&B"), top);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(combo);
        keepFont(label, 1.0, true);
        combo->setAccessibleDescription(isA ? tr("The token that is compared as A") : tr("The token that is compared as B"));
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(18);
        combo->view()->installEventFilter(this);
        QPushButton *beside = isA ? m_swap : m_leave;
        beside->setAutoDefault(false);
        const int row = isA ? 0 : 1;
        choices->addWidget(label, row, 0);
        choices->addWidget(combo, row, 1);
        choices->addWidget(beside, row, 2);
    }
    column->addLayout(choices);
    top->setBody(body);
    m_split = new QSplitter(Qt::Vertical, this);
    m_split->setHandleWidth(gap);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_membersPane);
    m_split->addWidget(m_stepsPane);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 1);
    m_split->installEventFilter(this);
    connect(m_split, &QSplitter::splitterMoved, this, [this] { m_isShared = true; });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ComparePage::tellMembers);
    auto *area = new ColumnArea(this);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(area);
    auto *parts = new QVBoxLayout(area->widget());
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(gap);
    parts->addWidget(top);
    parts->addWidget(m_split, 1);
    setLeastHeights();
}

/// In lines, so that they follow the zoom; where they do not fit, the page scrolls.
void ComparePage::setLeastHeights()
{
    m_members->setMinimumHeight(m_model->rowCount() > 0 ? lines(7) : 0);
    m_steps->setMinimumHeight(lines(5));
}

void ComparePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setLeastHeights();
}

/// Whoever looks through an open list keeps it: eventFilter() makes up for that.
void ComparePage::fill(QComboBox *combo, int chosen)
{
    if (combo->view()->isVisible())
        return;
    const QSignalBlocker quiet(combo);
    combo->clear();
    for (const Entry &entry : m_session->entries())
        combo->addItem(nameOf(entry), entry.id);
    combo->setCurrentIndex(combo->findData(chosen));
}

bool ComparePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_split && event->type() == QEvent::Hide) // of a list of choices; later, for the choice itself is read after it
        QMetaObject::invokeMethod(this, &ComparePage::refill, Qt::QueuedConnection);
    if (watched == m_split && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &ComparePage::share, Qt::QueuedConnection); // once it has taken its own sizes
    return QWidget::eventFilter(watched, event);
}

/// What is the same may be all there is, and how they differ said of none. Whoever comes by Tab stands on a value, not on the sign at the
/// edge of the pane.
void ComparePage::tellMembers()
{
    m_membersStack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_members) : m_noMember);
    m_members->setColumnHidden(ApartModel::How, !m_model->tellsHow());
    m_members->selectionModel()->setCurrentIndex(m_model->index(0, ApartModel::A), QItemSelectionModel::NoUpdate);
    m_members->fitColumns();
    setLeastHeights();
    share();
}

int ComparePage::wantedHeight(const Pane *pane, const Table *table) const
{
    const int rows = table->model()->rowCount();
    if (table != m_members)
        return pane->height() - table->height() + table->heightOf(rows);
    const int around = pane->height() - m_membersStack->height();
    return around + (rows > 0 ? m_members->heightOf(rows) : m_noMember->sizeHint().height());
}

/// Each pane as high as its rows where there is room for both, until somebody draws the line elsewhere.
void ComparePage::share()
{
    if (m_isShared || m_stepsPane->isHidden() || !m_split->isVisible())
        return;
    const int room = m_split->height() - m_split->handleWidth();
    const int members = wantedHeight(m_membersPane, m_members);
    const int steps = wantedHeight(m_stepsPane, m_steps);
    const int half = room / 2;
    const bool isSmall = members + steps <= room || steps <= half;
    const int upper = m_model->rowCount() == 0 ? members : isSmall ? room - steps : qMin(members, half);
    m_split->setSizes({upper, room - upper});
}

void ComparePage::refill()
{
    fill(m_choiceA, m_a);
    fill(m_choiceB, m_b);
}

void ComparePage::compare(int a, int b)
{
    m_a = a;
    m_b = b;
    refresh();
}

void ComparePage::setB(int id)
{
    if (id != m_a)
        compare(m_a, id);
}

bool ComparePage::hasBoth() const
{
    return m_session->entry(m_a) && m_session->entry(m_b);
}

void ComparePage::refresh()
{
    refill();
    const Entry *a = m_session->entry(m_a);
    const Entry *b = m_session->entry(m_b);
    if (!a || !b)
        return;
    diagnosis::TokensApart apart = diagnosis::tokensApart(a->inspection.diagnosis, b->inspection.diagnosis);
    m_headline->setFlow(report::plain(apart.headline), {});
    m_why->setFlow({}, report::plain(apart.why));
    using Kind = diagnosis::MemberApart::Kind;
    m_membersPane->setSummary(tr("%1 differ, %2 only in A, %3 only in B, %4 the same")
                                  .arg(apart.count(Kind::Differs))
                                  .arg(apart.count(Kind::OnlyA))
                                  .arg(apart.count(Kind::OnlyB))
                                  .arg(apart.count(Kind::Same)));
    m_stepsPane->setVisible(!apart.environments.empty());
    m_stepsPane->setSummary(tr("each step of both; what is known of both and not the same stands out"));
    m_model->show(std::move(apart.members));
    m_stepsModel->show(std::move(apart.environments));
    m_same->setText(tr("Show the same"));
    m_same->setVisible(m_model->same() > 0);
    m_members->fitColumns();
    m_steps->fitColumns();
    share();
}

std::vector<QWidget *> ComparePage::stops() const
{
    std::vector<QWidget *> all;
    if (m_model->rowCount() > 0)
        all.push_back(m_members);
    if (!m_stepsPane->isHidden())
        all.push_back(m_steps);
    if (all.empty())
        all.push_back(m_choiceA);
    return all;
}

QString ComparePage::headline() const
{
    return m_headline->text();
}

} // namespace jotscope::ui
