// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector.h"

#include <QFrame>

class QBoxLayout;
class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace jotscope::ui {

/// Asks before anything leaves: a row per host with what for, what leaves and which secret goes there. No button is the default.
class ConsentBar : public QFrame {
    Q_OBJECT
public:
    explicit ConsentBar(QWidget *parent = nullptr);

    void show(const std::vector<ConsentRow> &rows); ///< hides itself when there are none
    const std::vector<ConsentRow> &rows() const { return m_rows; }
    void setMostRows(int most); ///< that are shown of hosts; the token's row and the refused ones always are
    bool isTokenTicked() const;
    void askOnce();
    QWidget *firstStop() const; ///< its first button

Q_SIGNALS:
    void coming(); ///< before anything makes room for it
    void allowed(const std::vector<jotscope::ConsentRow> &rows, bool tokenToo, bool always);
    void declined();
    void choiceWanted();
    void environmentWanted(const QString &issuer); ///< "Add as environment…" of a host that only the token names

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void standButtons();
    void fillRows();
    void refillRows();
    void fit(); ///< as high as its rows; where they would take a third of the window, they scroll
    QString leavingText(const ConsentRow &row) const;
    void addRow(const ConsentRow &row);
    void addTokenRow(const ConsentRow &row);
    void addRefusedRow(const ConsentRow &row);
    QLabel *addText(const QString &text, int column, int span = 1);
    QString sentence() const;

    std::vector<ConsentRow> m_rows;
    int m_most = 6;
    QBoxLayout *m_sides; ///< words, then buttons
    bool m_isUpright = false;
    QLabel *m_sentence;
    QScrollArea *m_area;
    QWidget *m_list = nullptr;
    bool m_isStacked = false; ///< what leaves stands below its host, where it would be squeezed beside it
    QGridLayout *m_grid = nullptr;
    QWidget *m_buttons;
    QPushButton *m_once;
    QPushButton *m_always;
    QPushButton *m_choose;
    QPushButton *m_offline;
    QCheckBox *m_token = nullptr;
};

} // namespace jotscope::ui
