// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"
#include "ui/listing/token_order.h"

#include <QAbstractListModel>

namespace jotscope::ui {

/// The tokens of this run, filtered, in order, under the headings of their groups: a heading is a row too, which cannot be chosen.
class TokenListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Roles {
        IdRole = Qt::UserRole + 1, ///< 0: a heading
        VerdictTextRole,
        DetailRole, ///< what the order goes by, or what the filter has found; else the place
        IconRole,
        IconColourRole,
        IsHeadingRole,
        CountRole,  ///< of the tokens under a heading; 0 where it is the only one
        SearchRole, ///< all that is looked through
        IssuedRole,
    };

    explicit TokenListModel(const TokenRecords *records, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    const TokenArrangement &arrangement() const { return m_order.arrangement(); }
    void arrange(const TokenArrangement &arrangement);
    void takeIn(int first, int last); ///< ids of tokens that have come
    void refresh();                   ///< other tokens, or they stand otherwise
    void repaint();                   ///< they stand otherwise, and none moves

    int rowOf(int id) const;            ///< -1: not listed
    int idAt(int row) const;            ///< 0: a heading, or none
    int idBeside(int id, int by) const; ///< the previous or next token; 0: none
    bool isHeading(int row) const;
    int headingsBefore(int row) const;
    int shownCount() const { return int(m_order.ids().size()); }
    int unseenCount() const { return m_order.unseen(); } ///< hidden by the filter, which may let them through once they are judged

Q_SIGNALS:
    void wanted(int id) const; ///< somebody looks at one that waits

private:
    struct Place {
        std::size_t group; ///< one more than that of the row; for a heading it is its own
        bool isHeading;
        quint32 at; ///< in ids()
    };
    Place placeOf(int row) const;
    int rowAt(quint32 at) const;
    QVariant headingData(const Place &place, int role) const;
    QString headingOf(const TokenRecord &record) const;
    QString detailOf(const TokenRecord &record) const;
    QStringList agesOf(const TokenRecord &record) const;

    const TokenRecords *m_records;
    TokenOrder m_order;
};

QString iconOf(TokenState state);
Role roleOf(TokenState state);

} // namespace jotscope::ui
