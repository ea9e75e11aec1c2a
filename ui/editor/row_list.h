// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>
#include <QWidget>

#include <functional>
#include <vector>

namespace jotscope::ui {

/// Rows of a form that a person adds and removes. A Row says edited(field) and removed().
template <class Row>
class RowList {
public:
    /// `edited` hears of every change; its field is null for a row that went.
    RowList(QBoxLayout *layout, QWidget *page, std::function<void(QWidget *)> edited)
        : m_layout(layout), m_page(page), m_edited(std::move(edited))
    {
    }

    Row *add()
    {
        auto *row = new Row(m_page);
        m_layout->addWidget(row);
        m_rows.push_back(row);
        QObject::connect(row, &Row::edited, m_page, m_edited);
        QObject::connect(row, &Row::removed, m_page, [this, row] {
            std::erase(m_rows, row);
            row->hide();
            row->deleteLater(); // it is the one that speaks
            m_edited(nullptr);
        });
        return row;
    }
    /// One row for each value; those that say the same already are not touched.
    template <class Value, class Read, class Fill>
    void show(const std::vector<Value> &values, Read read, Fill fill)
    {
        for (; m_rows.size() > values.size(); m_rows.pop_back())
            delete m_rows.back();
        while (m_rows.size() < values.size())
            add();
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if ((m_rows[i]->*read)() != values[i])
                (m_rows[i]->*fill)(values[i]);
        }
    }
    auto begin() const { return m_rows.begin(); }
    auto end() const { return m_rows.end(); }

private:
    QBoxLayout *m_layout;
    QWidget *m_page;
    std::function<void(QWidget *)> m_edited;
    std::vector<Row *> m_rows;
};

} // namespace jotscope::ui
