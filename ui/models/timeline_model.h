// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cell.h"
#include "ui/models/timeline.h"

#include <QAbstractTableModel>

namespace jotscope::ui {

/// The timeline as a table, for ears and for copying: when, what, of whom, how far from now.
class TimelineModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, What, Whose, Distance, columns };

    explicit TimelineModel(QObject *parent = nullptr);

    void show(const Timeline &timeline);
    void setUtc(bool utc);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        TimeMark mark;
        QString lane;
        bool isNow = false;
    };
    QString textOf(const Row &row, int column) const;

    std::vector<Row> m_rows;
    QDateTime m_now;
    bool m_isNow = true;
    bool m_utc = true;
};

} // namespace jotscope::ui
