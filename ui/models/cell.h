// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/copy_source.h"
#include "ui/kit/selection.h"
#include "ui/kit/theme.h"

#include <QMetaType>
#include <QModelIndex>
#include <QString>

#include <vector>

namespace jotscope::ui {

/// Characters of a cell that stand out, UTF-16 units.
struct Mark {
    int begin = 0;
    int end = 0;
    Role role = Role::Fail;
    bool loud = true; ///< semibold and underlined; else coloured only
    bool operator==(const Mark &) const = default;
};

/// What stands in a place of a row. The text may be hostile: whoever paints it makes it visible.
struct Cell {
    QString text;
    QString icon; ///< name in resources/icons; empty: none
    Role iconRole = Role::Soft;
    Role role = Role::Text;
    bool fixed = false; ///< fixed pitch
    bool bold = false;
    bool struck = false;
    double scale = 1.0;       ///< of the application's font
    bool elideMiddle = false; ///< hosts, ids
    std::vector<Mark> marks;
    QString badge;           ///< a short outlined word behind the text (or alone)
    bool badgeFirst = false; ///< before the text
    QString badgeIcon;
    Role badgeRole = Role::Soft;
    QString link; ///< painted as a link; activating the row follows it

    static Cell of(QString text, Role role = Role::Text)
    {
        Cell cell;
        cell.text = std::move(text);
        cell.role = role;
        return cell;
    }
};

QString wordsOf(const Cell &cell); ///< all that is painted, as text
QString wordsOf(const std::vector<Cell> &cells);
/// What is copied of a row of cells: the first names the rest, a badge the one it stands at.
QString copiedOf(const std::vector<Cell> &cells, Copied what);
/// What is copied of an index: its own word on it, else what is painted there, below the title of its column.
QString copiedOf(const QModelIndex &index, Copied what);

/// What a delegate asks a model for. Everything that is painted is in Cells; Qt::AccessibleTextRole says the whole.
enum ItemRole {
    CellRole = Qt::UserRole + 1, ///< Cell (tables: one per index)
    CellsRole,                   ///< std::vector<Cell> (lists: one row of several)
    KindRole,                    ///< int, which sort of row; its meaning is the model's
    TintRole,                    ///< int, a ui::Role for the row's ground; invalid: none
    ChosenRole,                  ///< bool, the row all panes agree on
    SelectionRole,               ///< ui::Selection that choosing the row stands for
    LinkRole,                    ///< ui::Selection that its link leads to; invalid: none
    CopyRole,                    ///< QString, what "copy value" takes
    CopyPairRole,                ///< QString, what "copy name and value" takes
    RowKeyRole,                  ///< QString that names a row whatever stands above it
};

} // namespace jotscope::ui

Q_DECLARE_METATYPE(jotscope::ui::Cell)
Q_DECLARE_METATYPE(std::vector<jotscope::ui::Cell>)
Q_DECLARE_METATYPE(jotscope::ui::Selection)
