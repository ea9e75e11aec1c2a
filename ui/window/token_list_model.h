// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QAbstractListModel>

#include <vector>

namespace jotscope::ui {

class Session;

/// The tokens of this run under the headings of where they came from: a heading is a row too, which cannot be chosen.
class TokenListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Roles { IdRole = Qt::UserRole + 1, VerdictTextRole, PlaceRole, IconRole, IconColourRole, IsHeadingRole };

    explicit TokenListModel(const Session *session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    int rowOf(int id) const;            ///< -1: not there
    int idBeside(int id, int by) const; ///< the previous or next token; 0: none
    int tokenCount() const { return m_tokens; }

private:
    struct Row {
        int id = 0; ///< 0: a heading
        QString title;
        QString verdict;
        QString place;
        QString icon;
        Role colour = Role::Unknown;
        bool operator==(const Row &) const = default;
    };
    std::vector<Row> rowsNow() const;
    void refresh();

    const Session *m_session;
    std::vector<Row> m_rows;
    int m_tokens = 0;
};

} // namespace jotscope::ui
