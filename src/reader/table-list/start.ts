import { attachList } from '../list/attach-list.ts'
import { tableListing } from './table-listing.ts'

attachList(window, tableListing(document))
