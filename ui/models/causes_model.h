// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/inspection.h"
#include "ui/models/cause_text.h"
#include "ui/models/cell.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

namespace jotscope::ui {

/// The causes as rows: the strongest open with For, Against and Next, the rest one line each; a cause is opened and closed by activating
/// it. Where the room is short the last row says how many more there are.
class CausesModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Kind { Heading, Reason, Last, Next, Question, Line, More }; ///< Last: of an open cause, whatever it says

    explicit CausesModel(QObject *parent = nullptr);

    void show(const report::Inspection &inspection);
    void clear();
    void startAnew();             ///< with another token: what somebody opened of the one before is forgotten
    void setOpenRanks(int ranks); ///< how many of the strongest stand open: 2 in a wide window
    void setAsking(bool asking);  ///< then the question above the causes is what to wait for
    void setRoom(int lines);      ///< so many closed rows fit; -1: all are shown; 0: the last open row leads to them
    int openRows() const;         ///< rows above the closed ones
    int closedCauses() const;
    bool toggle(int row);                  ///< opens or closes the cause, or shows all; false when the row does neither
    diagnosis::Deed deedOf(int row) const; ///< what the link of an open question does; None elsewhere
    bool hasCauses() const { return !m_causes.empty(); }
    QStringList names() const { return namesOf(m_causes); } ///< of all that have or may have a row
    /// A text that stands here, or would if its cause were open.
    struct Place {
        Kind kind = Line;
        int cause = -1;
        int reason = -1; ///< index in for (or, with `against`, against)
        bool against = false;
        bool operator==(const Place &) const = default;
    };
    std::vector<std::pair<Place, QString>> texts() const; ///< in an order that does not hang on what is open
    int reveal(const Place &place);                       ///< opens what hides it; its row, -1: it is gone
    int reveal(const QString &key);                       ///< the cause that the row of that key is of, open or closed

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row : Place {
        bool showsMore = false; ///< its link stands for the closed rows, none of which fits
        bool operator==(const Row &) const = default;
    };
    void rebuild(std::vector<diagnosis::Cause> *before = nullptr);
    int rowOf(const Place &place) const;
    void addOpen(std::vector<Row> &rows, int cause) const;
    std::vector<Cell> cellsOf(const Row &row) const;
    std::vector<Cell> reasonCells(const Row &row) const;
    std::vector<Cell> lineCells(const Row &row) const;
    Cell headingCell(const Row &row) const;
    std::vector<Cell> nextCells(const Row &row) const;
    Cell questionCell() const;
    QString moreText() const;
    QString spoken(const Row &row) const;
    const diagnosis::Reason *reasonOfRow(const Row &row) const;
    bool leadsSomewhere(const Row &row) const;
    bool isLastOfOpen(int row) const;
    bool isInconclusive() const;
    QString keyOf(const Row &row) const;

    std::vector<diagnosis::Cause> m_causes;
    QString m_cause; ///< Diagnosis::cause
    QString m_nextStep;
    diagnosis::Deed m_deed = diagnosis::Deed::None;
    QSet<QString> m_headerNames; ///< parameters that stand in the header alone
    std::vector<Row> m_rows;
    QHash<QString, bool> m_byHand; ///< ids of causes that somebody has opened or closed: whether they are open
    int m_ranks = 1;
    bool m_isAsking = false;
    int m_room = -1;
    int m_open = 0;
    int m_hidden = 0;
    bool m_all = false;
};

} // namespace jotscope::ui
