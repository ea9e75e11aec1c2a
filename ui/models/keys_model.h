// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/key_set.h"
#include "ui/models/cell.h"

#include <QAbstractTableModel>

namespace jotscope::ui {

/// A key at hand, or one that was and is gone from its source.
struct KeyRow {
    keys::Key key;       ///< of a gone one: kid and thumbprint alone
    QString environment; ///< empty: given for this run
    QString from;
    QDateTime fetched;   ///< of its set; invalid for files and pasted ones
    QString stale;       ///< as KeySet::stale
    QDateTime firstSeen; ///< invalid: unknown
    bool atFirstLook = false;
    QDateTime gone;       ///< invalid: still published
    QStringList verified; ///< tokens of this run whose signature it made, for people
};

/// "RSA, 2048 bits", "EC P-256", "secret of 312 bits".
QString shapeOf(const keys::Key &key);
/// The rows of an environment's sets, gone keys last.
std::vector<KeyRow> keyRows(const QString &environment, const std::vector<keys::KeySet> &sets);

class KeysModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Kid, Kind, Use, Thumbprint, Certificate, From, Seen, Verified, columns };

    explicit KeysModel(QObject *parent = nullptr);
    void show(std::vector<KeyRow> rows);
    bool hasCertificate() const; ///< any of them

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<KeyRow> m_rows;
};

} // namespace jotscope::ui
