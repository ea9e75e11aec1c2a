// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/inspection.h"
#include "ui/models/cell.h"

#include <QAbstractListModel>

namespace jotscope::ui {

/// The findings, gravest first: one row each for the headline, what was expected, what was found and the remedy.
/// All rows of a finding stand for the same place in the token.
class FindingsModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Kind { Headline, HeadlineLast, Detail, DetailLast };

    explicit FindingsModel(QObject *parent = nullptr);

    void show(const report::Inspection &inspection);
    void clear();
    int findings() const { return int(m_findings.size()); }
    /// Of the finding about this claim or step: the row where somebody is, if that is one of it, else its headline; -1: none.
    int rowOf(const Selection &selection, int here = -1) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    enum Line { Title, Expected, Found, Remedy };
    struct Row {
        int finding = 0;
        Line line = Title;
        bool last = false;
        bool operator==(const Row &) const = default;
    };
    std::vector<Cell> cellsOf(const Row &row) const;
    QString spoken(const diagnosis::Finding &finding) const;
    static Selection selectionOf(const diagnosis::Finding &finding);
    void takeKeys();

    std::vector<diagnosis::Finding> m_findings;
    QStringList m_keys; ///< of each: what it is about, whatever stands above it
    std::vector<Row> m_rows;
};

} // namespace jotscope::ui
