// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "at_hand.h"
#include "ui/listing/token_records.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <atomic>

namespace jotscope::ui {

/// Judges rows of the list beside the window, some at a time, on processors that it can spare.
class RowJudges : public QObject {
    Q_OBJECT
public:
    struct Row {
        int id;
        capture::Sighting sighting;
    };
    using Judgements = std::vector<std::pair<int, TokenFacts>>; ///< by id
    static constexpr std::size_t mostAtOnce = 64;               ///< rows: what was asked before is known after some milliseconds

    explicit RowJudges(QObject *parent = nullptr);
    ~RowJudges() override; ///< waits for the row that is under way

    bool hasRoom() const { return m_batches < 2 * m_pool.maxThreadCount(); }
    void judge(std::shared_ptr<const AtHand> hand, std::vector<Row> rows);
    int count() const { return int(m_numbers.size()); } ///< rows under way
    bool isJudging(int id) const { return m_numbers.contains(id); }
    void drop(int id); ///< what comes out of it counts no more
    void dropAll();

Q_SIGNALS:
    void judged(const jotscope::ui::RowJudges::Judgements &judgements); ///< without those that were dropped; may be none

private:
    void take(quint64 number, Judgements judgements);

    QThreadPool m_pool;
    QHash<int, quint64> m_numbers; ///< of the batch that a row is judged in, by its id
    quint64 m_last = 0;
    std::atomic<quint64> m_oldest = 0; ///< batches of lower numbers stop
    int m_batches = 0;
};

} // namespace jotscope::ui
