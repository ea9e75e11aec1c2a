// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/tokens_apart.h"
#include "ui/models/cell.h"

#include <QAbstractTableModel>

namespace jotscope::ui {

/// Members of two tokens side by side: ≠, A, B or =, the name, both values with what differs marked, and how they differ.
class ApartModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Sign, Name, A, B, How, columns };

    explicit ApartModel(QObject *parent = nullptr);

    void show(std::vector<diagnosis::MemberApart> members);
    void showSame(bool shown);
    int same() const;      ///< how many say the same
    bool tellsHow() const; ///< of some row that is shown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Cell cellOf(const diagnosis::MemberApart &member, int column) const;

    std::vector<diagnosis::MemberApart> m_members;
    bool m_showsSame = false;
};

/// The journey of both tokens through each environment: two rows each, a column a step.
class ApartStepsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit ApartStepsModel(QObject *parent = nullptr);

    void show(std::vector<diagnosis::EnvironmentApart> environments);
    static bool isLastOfEnvironment(int row) { return row % 2 == 1; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<diagnosis::EnvironmentApart> m_environments;
};

} // namespace jotscope::ui
