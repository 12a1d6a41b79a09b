import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';

dayjs.locale('zh-cn');

/** Words of the controls, Chinese throughout; importing it also sets the calendar. */
export const locale = zhCN;
