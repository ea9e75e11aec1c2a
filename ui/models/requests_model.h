// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/exchange.h"
#include "ui/models/cell.h"

#include <QAbstractTableModel>

namespace jotscope::ui {

/// The ledger as a table: every question, the refused ones with why they were not sent.
class RequestsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Purpose, Asked, Answer, Who, Time, Sent, columns };

    explicit RequestsModel(QObject *parent = nullptr);

    void show(const std::vector<net::Exchange> &ledger);
    int rowOf(int exchange) const;
    const net::Exchange *at(int row) const;
    bool isAnyUnderWay() const;
    bool isAnyResponderKnown() const; ///< of some row it can be told who answered
    void tellTime();                  ///< how long those have been under way
    /// Columns for which the table has no room: tip and accessible text of the request tell what stands there.
    void setFolded(const QList<int> &folded);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString wholeOf(const QModelIndex &index) const;

    QList<int> m_folded;
    std::vector<net::Exchange> m_ledger;
};

} // namespace jotscope::ui
