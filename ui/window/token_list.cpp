// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/token_list.h"

#include "ui/kit/style_sheet.h"
#include "ui/listing/token_list_model.h"
#include "ui/listing/token_rows_view.h"
#include "ui/window/arrange_menu.h"
#include "ui/window/session.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimer>

#include <algorithm>

namespace jotscope::ui {

namespace {

constexpr int mostSeenAtOnce = 12; ///< tokens; of more, a few are looked for
constexpr int mostFollowedAtOnce = 2'000;
constexpr qint64 restPerWork = 20; ///< a long list is put in order anew in a twentieth of the time
constexpr qint64 leastRestMs = 100;
constexpr qint64 mostRestMs = 3'000;

constexpr qsizetype leastOfOther = 40; ///< characters; nobody filters by as many

bool looksLikeToken(const QString &text)
{
    return text.size() >= leastOfOther && text.contains(QStringLiteral("eyJ"));
}

/// A token, a service's answer or keys: for the window, in which one pastes anywhere.
bool isForTheWindow(const QString &text)
{
    const QString begin = text.trimmed();
    return looksLikeToken(text)
        || (begin.size() >= leastOfOther && (begin.contains(u'\n') || begin.startsWith(u'{') || begin.startsWith(u"HTTP/")));
}

QLabel *softLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(faintInk);
    label->setContentsMargins(12, 2, 12, 6);
    return label;
}

} // namespace

TokenList::TokenList(Session *session, QWidget *parent)
    : Pane(tr("Tokens"), parent), m_session(session), m_model(new TokenListModel(&session->records(), this)),
      m_view(new TokenRowsView(m_model, this)), m_menu(new ArrangeMenu(this)), m_filter(new QLineEdit(this)),
      m_empty(softLabel(tr("Every token you paste, open or capture is listed here, with its place and its verdict."), this)),
      m_nothing(softLabel(tr("No token fits the filter."), this)), m_checked(softLabel({}, this)), m_catchUp(new QTimer(this))
{
    m_view->setAccessibleName(tr("Tokens"));
    m_view->setMinimumWidth(lines(6));
    m_view->installEventFilter(this);
    m_filter->setPlaceholderText(tr("Filter: subject, verdict…"));
    m_filter->setAccessibleName(tr("Filter the tokens"));
    const QString searched
        = tr("Looks through issuer, subject, verdict (rejected, accepted, expired …), kind, environment, place and source; "
             "several words have to stand there all");
    m_filter->setToolTip(searched);
    m_filter->setAccessibleDescription(searched);
    m_filter->setClearButtonEnabled(true);
    setKind(m_filter, "search");
    m_filter->installEventFilter(this);
    QPushButton *arrange = m_menu->makeButton(this);
    addControl(arrange);
    setTabOrder(arrange, m_filter);
    setTabOrder(m_filter, m_view);
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(10, 0, 10, 4);
    top->addWidget(m_filter);
    column->addLayout(top);
    column->addWidget(m_empty);
    column->addWidget(m_nothing);
    column->addWidget(m_view, 1);
    column->addStretch();
    column->addWidget(m_checked);
    column->addSpacing(5); // below a row that is cut by the edge
    column->addWidget(softLabel(tr("Kept in memory only, forgotten when the window closes."), body));
    setBody(body);
    m_catchUp->setSingleShot(true);
    m_catchUp->setInterval(int(leastRestMs));
    connect(m_catchUp, &QTimer::timeout, this, &TokenList::catchUp);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (const int id = current.data(TokenListModel::IdRole).toInt())
            m_session->setCurrent(id);
    });
    for (const auto signal : {&QAbstractItemView::clicked, &QAbstractItemView::doubleClicked, &QAbstractItemView::activated})
        connect(m_view, signal, this, &TokenList::chosenAgain);
    connect(m_view, &TokenRowsView::folded, this, &TokenList::follow);
    connect(m_view, &TokenRowsView::typedOver, this, [this](const QString &text) {
        if (!hasFilter() || text.trimmed().isEmpty())
            return;
        m_filter->setFocus();
        m_filter->insert(text);
    });
    connect(m_model, &TokenListModel::wanted, session, &Session::judgeSoon);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!looksLikeToken(text))
            return this->arrange();
        m_filter->clear(); // it was meant for the window
        Q_EMIT tokenTyped(text);
    });
    connect(m_menu, &ArrangeMenu::chosen, this, &TokenList::arrange);
    connect(m_menu, &ArrangeMenu::aboutToShow, this, [this] { m_menu->setCanFold(m_model->canFold()); });
    connect(m_menu, &ArrangeMenu::foldingWanted, this, [this](bool isFolded) {
        isFolded ? m_model->foldAll() : m_model->unfoldAll();
        follow();
    });
    connect(session, &Session::rowsAdded, this, &TokenList::takeIn);
    connect(session, &Session::rowsChanged, this, &TokenList::refresh);
    connect(session, &Session::currentChanged, this, &TokenList::follow);
    connect(session, &Session::demoStarted, this, &TokenList::foldOthers);
    follow();
}

bool TokenList::hasFilter() const
{
    return m_session->records().count() > mostSeenAtOnce || !m_filter->text().isEmpty();
}

TokenArrangement TokenList::arrangement() const
{
    return {m_menu->sort(), m_menu->group(), m_filter->text()};
}

QString TokenList::keptFilter() const
{
    const TokenRecords &records = m_session->records();
    for (const FilterWord &word : filterWords(m_filter->text())) {
        const auto isIn = [&word](const TextPool &pool) {
            const std::vector<bool> all = pool.containing(word.text);
            return std::find(all.begin(), all.end(), true) != all.end();
        };
        if (word.states == 0 && !isIn(records.verdicts()) && !isIn(records.kinds()) && !isIn(records.homes()))
            return {};
    }
    return m_filter->text();
}

void TokenList::setArrangement(TokenSort sort, TokenGroup group)
{
    m_menu->setChosen(sort, group);
    arrange();
}

/// Somebody has chosen it: the token that is shown comes into sight.
void TokenList::arrange()
{
    if (arrangement() == m_model->arrangement())
        return;
    m_first = m_last = 0;
    m_hasMoved = false;
    m_model->arrange(arrangement());
    m_view->restore({});
    follow();
    m_view->scrollTo(m_view->currentIndex());
}

void TokenList::setMayFold(bool mayFold)
{
    m_model->setMayFold(mayFold);
    follow();
}

void TokenList::foldOthers()
{
    m_model->foldAll();
    m_model->reveal(m_session->currentId());
    m_view->restore({});
    follow();
}

void TokenList::takeIn(int first, int last)
{
    m_first = m_first == 0 ? first : m_first;
    m_last = last;
    if (m_model->rowCount() < mostFollowedAtOnce && !m_hasMoved)
        catchUp();
    else if (!m_catchUp->isActive())
        m_catchUp->start();
}

void TokenList::refresh(bool mayMove)
{
    m_hasMoved = m_hasMoved || mayMove || m_model->arrangement().isMovedByVerdicts();
    if (m_session->records().count() < mostFollowedAtOnce && m_model->rowCount() < mostFollowedAtOnce)
        catchUp();
    else if (!m_catchUp->isActive())
        m_catchUp->start();
}

/// What is looked at stays where it is.
void TokenList::catchUp()
{
    QElapsedTimer time;
    time.start();
    const TokenRowsView::Anchor anchor = m_view->anchor();
    if (m_hasMoved)
        m_model->refresh();
    else if (m_first != 0)
        m_model->takeIn(m_first, m_last);
    else
        m_model->repaint();
    m_first = m_last = 0;
    m_hasMoved = false;
    if (!follow())
        m_view->restore(anchor);
    m_catchUp->setInterval(int(qBound(leastRestMs, restPerWork * time.elapsed(), mostRestMs)));
}

bool TokenList::follow()
{
    const int count = m_session->records().count();
    const int shown = m_model->shownCount();
    const int unseen = m_model->unseenCount();
    const QLocale locale;
    QString summary = count == 0 ? QString() : locale.toString(count);
    if (shown != count && !m_filter->text().isEmpty())
        summary = unseen > 0 ? tr("%1 fit so far").arg(locale.toString(shown)) : tr("%1 fit").arg(locale.toString(shown));
    setSummary(summary);
    const int waiting = m_session->records().waiting();
    m_checked->setVisible(waiting > mostSeenAtOnce || unseen > 0);
    m_checked->setText(unseen > 0
            ? tr("%1 are not looked at yet, and may fit too.").arg(locale.toString(unseen))
            : tr("%1 % checked; what is in sight is checked first.").arg(count == 0 ? 0 : int(100LL * (count - waiting) / count)));
    m_filter->setVisible(hasFilter());
    m_empty->setVisible(count == 0);
    m_nothing->setVisible(count > 0 && shown == 0);
    m_view->setVisible(shown > 0);
    const bool isNew = m_session->currentId() != m_followed;
    const bool isOther = isNew || m_isAwaited;
    m_followed = m_session->currentId();
    const bool isHidden = m_session->currentId() != 0 && !m_model->lists(m_session->currentId());
    m_isAwaited = isOther && isHidden && m_filter->text().isEmpty();
    if (isNew && isHidden && !m_filter->text().isEmpty()) // what is shown anew is not to be searched for
        m_filter->clear();
    if (isOther)
        m_model->reveal(m_session->currentId());
    const QModelIndex index = m_model->index(m_model->rowOf(m_session->currentId()));
    const QModelIndex before = m_view->currentIndex();
    const bool isOnHeading = before.isValid() && m_model->isHeading(before.row());
    const QSignalBlocker quiet(m_view->selectionModel()); // nobody has chosen another
    if (isOther || (index != before && !isOnHeading)) {
        m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        m_view->update(before);
        m_view->viewport()->update();
        m_view->scrollTo(index);
        if (index.isValid() && index.row() <= 1)
            m_view->scrollToTop();
    } else if (index.isValid() && !m_view->selectionModel()->isSelected(index)) { // its group was folded
        m_view->selectionModel()->select(index, QItemSelectionModel::ClearAndSelect);
        m_view->viewport()->update();
    }
    Q_EMIT followed();
    return isOther;
}

QWidget *TokenList::focusStop() const
{
    return m_view->isHidden() && !m_filter->isHidden() ? static_cast<QWidget *>(m_filter) : m_view;
}

void TokenList::step(int by)
{
    if (const int id = m_model->idBeside(m_session->currentId(), by))
        m_session->setCurrent(id);
}

/// The next one in the list is shown then.
void TokenList::forgetCurrent()
{
    const int id = m_session->currentId();
    const int after = m_model->idBeside(id, 1);
    const int next = after != 0 ? after : m_model->idBeside(id, -1);
    if (next != 0 && next != id)
        m_session->setCurrent(next);
    m_session->forget(id);
    Q_EMIT forgotten();
}

bool TokenList::eventFilter(QObject *watched, QEvent *event)
{
    const bool isEscape = event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (isEscape && watched == m_filter && !m_filter->text().isEmpty()) { // it clears the filter before it means anything else
        event->accept();
        return true;
    }
    const auto *asked = event->type() == QEvent::ShortcutOverride ? static_cast<QKeyEvent *>(event) : nullptr;
    if (asked && watched == m_filter && asked->modifiers() == Qt::ControlModifier && asked->key() == Qt::Key_E)
        return true; // the report's, not the end of the line
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (key && watched == m_filter && key->matches(QKeySequence::Paste)) {
        const QString text = QGuiApplication::clipboard()->text();
        if (isForTheWindow(text))
            Q_EMIT tokenTyped(text);
        return isForTheWindow(text);
    }
    if (key && watched == m_view && key->matches(QKeySequence::Delete)) {
        if (m_view->currentIndex().data(TokenListModel::IdRole).toInt() != 0)
            forgetCurrent();
        return true;
    }
    if (key && watched == m_filter && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return)) {
        m_view->setFocus();
        if (!m_view->currentIndex().isValid() && !m_model->lists(m_session->currentId()))
            step(1);
        else if (!m_view->currentIndex().isValid()) // its group is folded
            m_view->selectionModel()->setCurrentIndex(m_model->index(0), QItemSelectionModel::NoUpdate);
        return true;
    }
    if (key && watched == m_filter && key->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    return Pane::eventFilter(watched, event);
}

} // namespace jotscope::ui
