// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/copy_source.h"
#include "ui/models/lines_model.h"

#include <QListView>

namespace jotscope::ui {

/// A text in fixed pitch, line by line: arrows walk it, Left and Right fold, Ctrl+C takes the chosen lines, long lines wrap on wish.
class LinesView : public QListView, public CopySource {
    Q_OBJECT
public:
    explicit LinesView(QWidget *parent = nullptr);

    LinesModel *lines() const { return m_lines; }
    void setWrapped(bool wrapped);
    bool isWrapped() const { return m_wrapped; }
    QString chosenText() const;
    bool copy(Copied what) override; ///< several chosen lines as they are; of one that is a member its value

Q_SIGNALS:
    void wishesAll(); ///< "show all" was activated

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void activate(const QModelIndex &index);

    LinesModel *m_lines;
    bool m_wrapped = true;
};

} // namespace jotscope::ui
