// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/diagnosis.h"
#include "ui/models/cell.h"

#include <QAbstractTableModel>

namespace jotscope::ui {

/// The id that users are looked up by, a row for each character: place, the character itself, code point, what it is.
class SubjectModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Character, CodePoint, Name };

    explicit SubjectModel(QObject *parent = nullptr);

    bool show(const diagnosis::SubjectForensics &subject); ///< false: it is the same
    int firstUnusual() const;                              ///< row; -1: none
    bool hasNames() const;                                 ///< of any character

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Cell cellAt(int row, int column) const;

    std::vector<diagnosis::SubjectCharacter> m_characters;
};

} // namespace jotscope::ui
