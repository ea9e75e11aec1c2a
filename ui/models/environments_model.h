// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/inspection.h"
#include "ui/models/cell.h"

#include <QAbstractTableModel>
#include <QSet>

namespace jotscope::ui {

/// One token against every environment: a row per environment, its lamps in the columns.
/// Only the chosen row speaks in bold and colour; the others keep the icon.
class EnvironmentsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Key, Signature, Time, Issuer, Audience, User, columns };
    static constexpr int mostEnvironments = 12; ///< above that the best matches come first, then "show n more"

    explicit EnvironmentsModel(QObject *parent = nullptr);

    void show(const report::Inspection &inspection);
    void clear();
    /// Those whose keys, or whose users, are being asked at this moment.
    void setAsked(const QSet<QString> &keys, const QSet<QString> &users);
    void choose(const QString &environment); ///< empty: the presented one
    void showAll();
    QString nameAt(int row) const; ///< empty: the row "show n more"
    QString chosen() const { return m_chosen; }
    enum class Trouble { None, Elsewhere, Presented }; ///< where the lamps of a column warn or fail
    Trouble troubleIn(int column) const;
    int rowOf(const QString &environment) const;
    QString summary() const;                   ///< "3 checked in 0.4 s"; while they are asked, that
    static int columnOf(diagnosis::Step step); ///< -1: no column

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void rebuild();
    QString presentedName() const;
    const diagnosis::EnvironmentResult &resultAt(int row) const;
    bool isAsked(int row, int column) const;
    Cell nameCell(int row) const;
    Cell stepCell(int row, int column) const;
    QString spoken(int row, int column) const;

    static QString summaryOf(const diagnosis::Evidence &evidence);

    std::vector<diagnosis::EnvironmentResult> m_results;
    int m_presented = -1;
    QString m_summary;
    std::vector<int> m_order; ///< rows → index in the diagnosis
    int m_hidden = 0;
    bool m_all = false;
    QString m_chosen;
    QSet<QString> m_keysAsked;
    QSet<QString> m_usersAsked;
};

} // namespace jotscope::ui
