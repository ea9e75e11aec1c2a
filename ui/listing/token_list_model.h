// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"
#include "ui/listing/token_folds.h"

#include <QAbstractListModel>

#include <functional>

namespace jotscope::ui {

/// The tokens of this run, filtered, in order, under the headings of their groups: a heading is a row too, which cannot be chosen, but
/// folds its group.
class TokenListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Roles {
        IdRole = Qt::UserRole + 1, ///< 0: a heading
        VerdictTextRole,
        DetailRole, ///< what the order goes by, or what the filter has found; else the place, or what else tells it from others
        IconRole,
        IconColourRole,
        IsHeadingRole,
        CountRole,  ///< of the tokens under a heading; 0 where it is the only one
        FoldRole,   ///< of a heading: an int of Fold
        SearchRole, ///< all that is looked through
        IssuedRole,
    };

    enum Fold { NoFold, Open, Folded };

    explicit TokenListModel(const TokenRecords *records, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant dataOf(int id, int role) const; ///< of a token that is listed or hidden by the filter
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    const TokenArrangement &arrangement() const { return m_order.arrangement(); }
    void arrange(const TokenArrangement &arrangement);
    void takeIn(int first, int last); ///< ids of tokens that have come
    void refresh();                   ///< other tokens, or they stand otherwise
    void repaint();                   ///< they stand otherwise, and none moves

    int rowOf(int id) const;                                    ///< -1: not listed, or folded away
    int idAt(int row) const;                                    ///< 0: a heading, or none
    bool lists(int id) const { return placeOf(id) != nowhere; } ///< folded away or not
    int idBeside(int id, int by) const;                         ///< the previous or next token; 0: none
    bool isHeading(int row) const;
    int headingsBefore(int row) const;
    int headings() const { return m_folds.headings(); }
    int headingOver(int row) const; ///< the row of its group's heading, its own if it is one; -1: nothing is grouped

    bool canFold() const { return m_folds.canFold(); }
    Fold foldOf(int row) const; ///< NoFold unless it is a heading of several
    void setFolded(int row, bool isFolded);
    void foldAll();
    void unfoldAll();
    void reveal(int id);           ///< unfolds the group it is in
    void setMayFold(bool mayFold); ///< false: all are shown whole, until it is true again
    int shownCount() const { return int(m_order.ids().size()); }
    const std::vector<quint32> &shownIds() const { return m_order.ids(); } ///< in their order, those in folded groups too
    std::vector<quint32> allIds() const;                                   ///< whatever the filter says
    int unseenCount() const { return m_order.unseen(); } ///< hidden by the filter, which may let them through once they are judged

Q_SIGNALS:
    void wanted(int id) const; ///< somebody looks at one that waits

private:
    static constexpr quint32 nowhere = ~0U;
    quint32 placeOf(int id) const; ///< in ids(); `nowhere`: not listed
    void laidOutAnew(const std::function<void()> &change);
    QVariant headingData(const TokenFolds::Place &place, int role) const;
    QString headingOf(const TokenRecord &record) const;
    QString foundIn(const TokenRecord &record) const; ///< why the filter lets it through, where the row would not tell
    QString detailOf(const TokenRecord &record, bool isWhole) const;
    QStringList agesOf(const TokenRecord &record) const;

    const TokenRecords *m_records;
    TokenOrder m_order;
    TokenFolds m_folds{&m_order};
};

QString iconOf(TokenState state);
Role roleOf(TokenState state);

} // namespace jotscope::ui
