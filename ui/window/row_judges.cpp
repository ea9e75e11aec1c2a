// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/row_judges.h"

#include "ui/window/token_facts.h"

#include <QThread>

#include <limits>

namespace jotscope::ui {

namespace {

constexpr int mostThreads = 4;

} // namespace

RowJudges::RowJudges(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(qBound(1, QThread::idealThreadCount() - 1, mostThreads)); // one processor stays the window's
}

RowJudges::~RowJudges()
{
    m_oldest = std::numeric_limits<quint64>::max();
    m_pool.waitForDone();
}

void RowJudges::judge(std::shared_ptr<const AtHand> hand, std::vector<Row> rows)
{
    const quint64 number = ++m_last;
    ++m_batches;
    for (const Row &row : rows)
        m_numbers.insert(row.id, number);
    m_pool.start([this, number, hand = std::move(hand), rows = std::move(rows)] {
        Judging judging(hand);
        Judgements judgements;
        for (const Row &row : rows) {
            if (number < m_oldest)
                break;
            judgements.emplace_back(row.id, factsOf(judging.judge(row.sighting), row.sighting.place));
        }
        const auto tell = [this, number, judgements = std::move(judgements)]() mutable { take(number, std::move(judgements)); };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
}

void RowJudges::take(quint64 number, Judgements judgements)
{
    --m_batches;
    std::erase_if(judgements, [this, number](const auto &one) {
        const auto known = m_numbers.constFind(one.first);
        return known == m_numbers.constEnd() || *known != number;
    });
    for (const auto &one : judgements)
        m_numbers.remove(one.first);
    Q_EMIT judged(judgements);
}

void RowJudges::drop(int id)
{
    m_numbers.remove(id);
}

void RowJudges::dropAll()
{
    m_numbers.clear();
    m_oldest = m_last + 1;
}

} // namespace jotscope::ui
