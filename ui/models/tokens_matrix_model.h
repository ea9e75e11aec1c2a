// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/inspection.h"
#include "ui/models/cell.h"

#include <QAbstractTableModel>

namespace jotscope::ui {

/// A token as the list calls it.
struct MatrixToken {
    const report::Inspection *inspection = nullptr;
    QString name;        ///< "Access token, prod"
    QString source;      ///< what tells it from others of that name: its place, or where it came from
    QString person = {}; ///< where there is no place, whom it is about; harmless to read
};

/// All tokens against all environments: rows are tokens, columns environments, each cell the verdict's icon and word.
class TokensMatrixModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit TokensMatrixModel(QObject *parent = nullptr);

    void showAll(const std::vector<MatrixToken> &tokens); ///< looked at now, not kept
    /// The one that the window is about: its row is the chosen one. True: it is another one.
    bool setShown(const report::Inspection &inspection);
    int shownRow() const;                    ///< -1: it is not among them
    QString environmentAt(int column) const; ///< empty for the column of names

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString name;
        QString source;
        QString person;
        QString subject;                             ///< whom it is about, in the tooltip
        QHash<QString, diagnosis::Verdict> verdicts; ///< by environment
        std::size_t sighting = 0;                    ///< tells one sighting from another, and keeps nothing of it
    };
    Cell cellAt(int row, int column) const;
    QString nameAt(int row) const; ///< the whole of it, as it is said

    std::vector<Row> m_rows;
    QStringList m_environments;
    std::size_t m_shown = 0;
};

} // namespace jotscope::ui
