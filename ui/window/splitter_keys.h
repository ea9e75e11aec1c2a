// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QSplitter>

#include <vector>

namespace jotscope::ui {

/// Gives the arrow keys to a splitter around a pane, since Tab reaches none: the handle is marked, arrows move it, Return and Esc leave.
class SplitterKeys : public QObject {
    Q_OBJECT
public:
    explicit SplitterKeys(QWidget *window);
    ~SplitterKeys() override;

    /// The innermost splitter around the focused widget; once more, the next one outwards, and then the innermost again.
    void next();
    void leave();
    bool isActive() const { return bool(m_mark); }
    QSplitter *splitter() const { return m_splitter; }

Q_SIGNALS:
    void told(const QString &words); ///< which one it is and what the keys do; empty: no more

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Found {
        QSplitter *splitter = nullptr;
        int handle = 0;       ///< index of the one beside the pane
        bool isAfter = false; ///< below or to the right of it
    };
    static std::vector<Found> around(const QWidget *focus);
    void take(const Found &found, int number, int count);
    bool press(int key, bool far);
    void moveBy(int pixels);

    QPointer<QWidget> m_focus; ///< the panes around it have the splitters
    QPointer<QSplitter> m_splitter;
    QPointer<QWidget> m_mark; ///< on the handle
    int m_handle = 0;
    int m_number = -1; ///< among those around the focus
};

} // namespace jotscope::ui
