// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;
class QPushButton;

namespace jotscope::ui {

class Draft;

/// The environments by name and issuer, and what can be done with them: add, duplicate, remove, move.
class EnvironmentList : public QWidget {
    Q_OBJECT
public:
    explicit EnvironmentList(Draft *draft, QWidget *parent = nullptr);

    QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void added();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    QPushButton *addButton(const QString &text, const QString &tip, const QKeySequence &keys);

    Draft *m_draft;
    QListWidget *m_list;
    std::vector<QPushButton *> m_needCurrent;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
};

} // namespace jotscope::ui
